import { afterEach, describe, expect, test } from 'vitest';
import { isHighlighted } from '../../../utils/dom/lists/option.ts';
import { listHandle } from '../../../utils/dom/lists/prepare-app.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import type { Draw, ListProps } from './libraries/library.ts';
import { expectPrepared, readLists, showForm, whole } from './libraries/library.ts';

afterEach(() => {
  document.body.replaceChildren();
});

interface Marks {
  /** The list marks its first option as selected when it opens, though it is only where the keyboard is. */
  readonly highlights?: boolean;
  /** Options that are chosen stay in the list, marked; else they leave it. */
  readonly keepsChosen?: boolean;
  /** The option that the keyboard is at is named by the text field. */
  readonly namesActive?: boolean;
  /** Nothing can be typed, and no entry has a button. */
  readonly plain?: boolean;
}

/** A list of chips, or of words with commas, with a list of options below that is drawn anew at each change. */
const marked =
  ({ highlights = false, keepsChosen = false, namesActive = false, plain = false }: Marks): Draw =>
  (host, { which, offered, chosen, tell }: ListProps) => {
    let now = [...chosen];
    const field = plain ? 'readonly aria-haspopup="listbox"' : 'type="search" aria-autocomplete="list"';
    host.innerHTML = `<div style="border:1px solid;position:relative"><span data-chosen></span>
      <input id="input-${which}" ${field} aria-expanded="false">
      <div data-list role="listbox" aria-multiselectable="true" hidden style="position:absolute;background:white;top:100%"></div></div>`;
    const [shown, input, list] = ['[data-chosen]', 'input', '[data-list]'].map((part) =>
      host.querySelector<HTMLInputElement>(part),
    ) as [HTMLElement, HTMLInputElement, HTMLElement];
    const change = (names: string[]): void => {
      now = names;
      tell(now);
      draw();
    };
    const draw = (): void => {
      shown.innerHTML = plain
        ? now.join(', ')
        : now
            .map(
              (name) =>
                `<span data-name="${name}" style="background:#ddd;display:inline-block">${name}<button type="button">×</button></span> `,
            )
            .join('');
      for (const button of shown.querySelectorAll('button'))
        button.onclick = () => change(now.filter((name) => name !== button.parentElement?.dataset.name));
      const options = keepsChosen ? offered : offered.filter((name) => !now.includes(name));
      const first = options.find((name) => !now.includes(name));
      list.innerHTML = options
        .map((name) => {
          const isMarked = now.includes(name) || (highlights && name === first);
          return `<div role="option" id="${which}-${name}" aria-selected="${isMarked}">${name}</div>`;
        })
        .join('');
      if (namesActive) input.setAttribute('aria-activedescendant', `${which}-${first}`);
      for (const option of list.children)
        (option as HTMLElement).onclick = () => {
          const name = option.textContent ?? '';
          change(now.includes(name) ? now.filter((other) => other !== name) : [...now, name]);
        };
    };
    const open = (isOpen: boolean) => () => {
      list.hidden = !isOpen;
      input.setAttribute('aria-expanded', String(isOpen));
    };
    input.onclick = open(true);
    input.oninput = open(true);
    input.onblur = open(false);
    draw();
    return undefined;
  };

describe('an option that bears the mark of a chosen one because the keyboard is at it', () => {
  test.each<[string, Marks]>([
    ['in a list that what is chosen leaves', { highlights: true }],
    ['and that the field names', { highlights: true, namesActive: true }],
  ])('%s', async (_, marks) => {
    const state = showForm(marked(marks));
    await expectPrepared(state);
  });

  test.each<[string, boolean, { marked?: number; chosen?: string[]; active?: boolean; named?: boolean }]>([
    ['alone, beside others that are chosen', true, { chosen: ['openid'] }],
    ['alone, nothing is chosen', false, {}],
    ['alone, nothing is chosen, the field says that the keyboard is there', true, { active: true }],
    ['alone, nothing is chosen, without an id', false, { named: false }],
    ['like another one', false, { marked: 2, chosen: ['openid'], active: true }],
    ['alone, and the field shows it as chosen', false, { chosen: ['CONFIG'], active: true }],
  ])(
    'is told by its mark: %s',
    (_, expected, { marked: count = 1, chosen = [], active = false, named = true }) => {
      const options = ['CONFIG', 'EXPRPT', 'travel.read'].map(
        (name, at) =>
          `<div role="option" ${named ? `id="o${at}"` : ''} aria-selected="${at < count}">${name}</div>`,
      );
      document.body.innerHTML = `<input ${active ? 'aria-activedescendant="o0"' : ''}><div role="listbox">${options.join('')}</div>`;
      const [first] = document.querySelectorAll<HTMLElement>('[role=option]');
      const input = document.querySelector('input');
      if (!first || !input) throw new Error('nothing is drawn');
      const all = [...document.querySelectorAll<HTMLElement>('[role=option]')];
      expect(isHighlighted(first, all, input, chosen)).toBe(expected);
    },
  );
});

test('a field that nothing can be typed into is prepared, and undone, by its list', async () => {
  const state = showForm(marked({ plain: true, keepsChosen: true }));
  expect(readLists()).toEqual(whole({ grants: ['refresh_token'], scopes: ['openid', 'EXPRPT'] }));
  await expectPrepared(state);
});

test.each(['inline-block', 'block'])('chips that are options, with a button in each: %s', (display) => {
  const chip = (name: string) =>
    `<div role="option" aria-selected="true" style="background:#ddd;display:inline-block">${name}<button type="button" style="text-indent:-999px;overflow:hidden">Remove item</button></div>`;
  document.body.innerHTML = `<h1>Create New App</h1><div><label for="s">Allowed Scopes</label><div style="border:1px solid">
    <div role="listbox" style="display:${display}">${['openid', 'EXPRPT'].map(chip).join('')}</div>
    <input id="s" type="search" aria-autocomplete="list" style="width:40px"></div></div>`;
  expect(listHandle(document, SOURCE, 'scopes').read()?.listing.entries).toEqual(['openid', 'EXPRPT']);
});

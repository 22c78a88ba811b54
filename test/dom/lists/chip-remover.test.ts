import { afterEach, describe, expect, test } from 'vitest';
import { changeCombobox } from '../../../utils/dom/lists/kinds/combobox.ts';
import { listHandle } from '../../../utils/dom/lists/prepare-app.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';

const NAMES = ['openid', 'expense.report.read', 'EXPRPT'];

afterEach(() => {
  document.body.replaceChildren();
});

/** A list whose chips have a remove button that says `sign`, and is named `name`. */
function show(sign: string, name: string): void {
  const chips = NAMES.map(
    (entry) =>
      `<span style="display:inline-flex;background:#eee"><span>${entry}</span><button type="button" aria-label="${name} ${entry}">${sign}</button></span>`,
  );
  document.body.innerHTML = `<h1>Create New App</h1><div><label for="s">Allowed Scopes</label><div style="border:1px solid">${chips.join('')}<input id="s" role="combobox" aria-autocomplete="list"></div></div>`;
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => button.parentElement?.remove());
}

describe('an entry is taken out by the one button in it', () => {
  test.each([
    ['×', 'Remove'],
    ['x', 'Delete'],
    ['X', 'Löschen'],
    ['e', 'Poista'],
    ['', 'Clear'],
  ])('that says %j and is named %j', async (sign, name) => {
    show(sign, name);
    const list = listHandle(document, SOURCE, 'scopes');
    expect(await changeCombobox.takeBack(list, ['expense.report.read'])).toEqual([]);
    expect(list.read()?.listing.entries).toEqual(['openid', 'EXPRPT']);
  });
});

describe('names without a button of their own are taken back by their list', () => {
  const chosen = (): string[] =>
    [...document.querySelectorAll('[aria-selected=true]')].map(({ textContent }) => textContent ?? '');

  /** A list that opens under `box`, which shows what is chosen by `draw`, beside a button that clears all of it. */
  function showList(box: string, draw: (names: readonly string[]) => string): void {
    document.body.innerHTML = `<h1>Create New App</h1><div><span id="l">Allowed Scopes</span>
      <div>${box}<button type="button">Clear</button></div></div>
      <div role="listbox" id="list" aria-multiselectable="true" hidden>${[...NAMES, 'CONFIG']
        .map((name) => `<div role="option" aria-selected="${name !== 'CONFIG'}">${name}</div>`)
        .join('')}</div>`;
    const opener = document.querySelector('[role=combobox]') as HTMLElement;
    const list = document.querySelector('#list') as HTMLElement;
    const redraw = (): void => {
      (document.querySelector('.shown') as Element).innerHTML = draw(chosen());
    };
    const setOpen = (open: boolean): void => {
      list.hidden = !open;
      opener.setAttribute('aria-expanded', String(open));
    };
    redraw();
    opener.addEventListener('click', () => setOpen(Boolean(list.hidden)));
    opener.addEventListener('blur', () => setOpen(false));
    document.querySelector('button:not([role])')?.addEventListener('click', () => {
      for (const option of list.children) option.setAttribute('aria-selected', 'false');
      redraw();
    });
    for (const option of list.children)
      option.addEventListener('click', () => {
        option.setAttribute('aria-selected', String(!option.matches('[aria-selected=true]')));
        redraw();
      });
  }
  const COMBOBOX = 'role="combobox" aria-labelledby="l" aria-controls="list" aria-expanded="false"';
  const chips = (names: readonly string[]): string =>
    names.map((name) => `<span style="background:#eee">${name}</span> `).join('');

  test.each<[string, string, (names: readonly string[]) => string]>([
    [
      'in the button that opens it',
      `<button type="button" ${COMBOBOX}><span class="shown"></span></button>`,
      (names) => names.join(', '),
    ],
    [
      'as chips before the text field',
      `<div class="shown"></div><input ${COMBOBOX} aria-autocomplete="list">`,
      chips,
    ],
  ])('%s', async (_, box, draw) => {
    showList(box, draw);
    const list = listHandle(document, SOURCE, 'scopes');
    expect(list.read()?.listing.entries).toEqual(NAMES);
    expect(await changeCombobox.takeBack(list, ['expense.report.read', 'EXPRPT'])).toEqual([]);
    expect(chosen()).toEqual(['openid']);
    expect(list.read()?.listing.entries).toEqual(['openid']);
  });
});

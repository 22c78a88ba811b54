import { afterEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../../../utils/core/credentials/credentials.ts';
import { fillFields } from '../../../../utils/dom/form/fill/fill-fields.ts';
import {
  contents,
  input,
  outcomes,
  plainForm,
  randomValues,
  showPage,
  TARGET,
} from '../../support/target-form.ts';

const ending = new Set<() => void>();
afterEach(() => {
  for (const end of ending) end();
  ending.clear();
  showPage('');
});

const on = (target: EventTarget, type: string, listener: EventListener, capture = true) => {
  target.addEventListener(type, listener, capture);
  ending.add(() => target.removeEventListener(type, listener, capture));
};

/** Every character that any other element got, ever. */
function watchThieves(): () => string {
  const seen = new Set<string>();
  const thieves = [...document.querySelectorAll<HTMLElement>('.thief')];
  for (const thief of thieves) {
    const look = () => {
      seen.add((thief as HTMLInputElement).value ?? '');
      seen.add(thief.textContent ?? '');
    };
    on(thief, 'input', look);
    const observer = new MutationObserver(look);
    observer.observe(thief, { subtree: true, characterData: true, childList: true });
    ending.add(() => observer.disconnect());
    ending.add(look);
  }
  return () => {
    for (const thief of thieves) seen.add((thief as HTMLInputElement).value ?? thief.textContent ?? '');
    return [...seen].join('');
  };
}

const THIEVES =
  '<input class="thief"><textarea class="thief"></textarea><div class="thief" contenteditable="true"></div>';
const EVENTS = [
  'beforeinput',
  'textInput',
  'select',
  'selectionchange',
  'selectstart',
  'focusin',
  'focus',
  'input',
  'change',
  'blur',
  'focusout',
  'keydown',
  'paste',
  'scroll',
];

describe('whatever moves the focus, not a character goes anywhere else', () => {
  test.each(EVENTS.flatMap((type) => [0, 1, 2].map((which) => [type, which] as const)))(
    'on %s to thief %i',
    async (type, which) => {
      showPage(plainForm() + THIEVES);
      const stolen = watchThieves();
      const thief = document.querySelectorAll<HTMLElement>('.thief')[which];
      on(document, type, () => thief?.focus());
      const values = randomValues();
      const { reports } = await fillFields(document, TARGET, values, { settle: 1 });
      expect(stolen()).toBe('');
      const held = contents();
      for (const { field, outcome } of reports)
        expect(held[field] === values[field]).toBe(outcome === 'filled');
    },
  );

  test('a page that changes the designMode of the document', async () => {
    showPage(plainForm() + THIEVES);
    const stolen = watchThieves();
    document.designMode = 'on';
    ending.add(() => {
      document.designMode = 'off';
    });
    const { reports } = await fillFields(document, TARGET, randomValues(), { settle: 1 });
    expect(stolen()).toBe('');
    expect(outcomes(reports)).toEqual(['filled', 'filled', 'filled', 'filled']);
  });

  test('a page that swaps two fields while one is written', async () => {
    showPage(plainForm());
    on(document, 'focusin', () => {
      const [first, second] = [input('clientId'), input('clientSecret')];
      const place = document.createElement('i');
      first.replaceWith(place);
      second.replaceWith(first);
      place.replaceWith(second);
    });
    const values = randomValues();
    const { reports } = await fillFields(document, TARGET, values, { settle: 1 });
    const held = contents();
    for (const { field, outcome } of reports)
      if (outcome === 'filled') expect(held[field]).toBe(values[field]);
    for (const id of HANDOVER_IDS) expect(['', values[id]]).toContain(held[id]);
  });

  test('labels that change places while the form is filled: no value under another label is called filled', async () => {
    showPage(plainForm());
    let turns = 0;
    on(document, 'input', () => {
      turns += 1;
      if (turns !== 1) return;
      const [first, second] = document.querySelectorAll('label');
      [first, second].forEach((label, at) => {
        if (label) label.textContent = at === 0 ? 'Secret ID' : 'Client ID';
      });
    });
    const values = randomValues();
    const { reports } = await fillFields(document, TARGET, values, { settle: 1 });
    const filled = reports.filter(({ outcome }) => outcome === 'filled').map(({ field }) => field);
    const underLabel = (text: string) =>
      [...document.querySelectorAll('label')].find((label) => label.textContent === text)
        ?.control as HTMLInputElement;
    if (filled.includes('clientId')) expect(underLabel('Client ID').value).toBe(values.clientId);
    if (filled.includes('clientSecret')) expect(underLabel('Secret ID').value).toBe(values.clientSecret);
  });
});

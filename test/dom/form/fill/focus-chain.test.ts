import { afterEach, expect, test, vi } from 'vitest';
import { HANDOVER_IDS } from '../../../../utils/core/credentials/credentials.ts';
import {
  contents,
  FILLED,
  fill,
  input,
  outcomes,
  plainForm,
  randomValues,
  showPage,
} from '../../support/target-form.ts';

const ending = new AbortController();
let ended = ending;
afterEach(() => {
  ended.abort();
  ended = new AbortController();
  vi.restoreAllMocks();
  showPage('');
});

/** A page whose window is not the one in use gets no events of focus: the admin's is the panel. */
function withoutSystemFocus(): void {
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  const { signal } = ended;
  for (const type of ['focus', 'focusin', 'blur', 'focusout', 'change'])
    window.addEventListener(type, (event) => event.isTrusted && event.stopImmediatePropagation(), {
      capture: true,
      signal,
    });
}

const nameOf = (target: EventTarget | null): string => {
  const element = target as HTMLElement | null;
  return element?.dataset?.value ?? element?.localName ?? '-';
};

test.each([
  ['in the window in use', () => undefined],
  ['in a window that is not in use', withoutSystemFocus],
])(
  'the focus goes from field to field, on to the button, and leaves the form once, at the end: %s',
  async (_, prepare) => {
    showPage(`<form>${plainForm()}</form>`);
    prepare();
    const [entered, left, outside, changes]: string[][] = [[], [], [], []];
    const form = document.querySelector('form') as HTMLFormElement;
    form.addEventListener('focusin', ({ target, relatedTarget }) =>
      entered?.push(`${nameOf(target)} from ${nameOf(relatedTarget)}`),
    );
    form.addEventListener('focusout', ({ target, relatedTarget }) => {
      left?.push(`${nameOf(target)} to ${nameOf(relatedTarget)}`);
      if (!form.contains(relatedTarget as Node | null))
        outside?.push(HANDOVER_IDS.map((id) => input(id).value).join());
    });
    form.addEventListener('change', ({ target }) => changes?.push(nameOf(target)));
    const values = randomValues();
    expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
    const stops = [...HANDOVER_IDS, 'button'];
    expect(entered).toEqual(stops.map((stop, at) => `${stop} from ${stops[at - 1] ?? '-'}`));
    expect(left).toEqual(stops.map((stop, at) => `${stop} to ${stops[at + 1] ?? '-'}`));
    expect(outside).toEqual([HANDOVER_IDS.map((id) => values[id]).join()]);
    expect(changes).toEqual(HANDOVER_IDS);
  },
);

test.each([
  [
    'saves',
    (form: HTMLFormElement, save: () => void) =>
      form.addEventListener(
        'focusout',
        (event) => !form.contains(event.relatedTarget as Node | null) && save(),
      ),
  ],
  [
    'submits',
    (form: HTMLFormElement, save: () => void) => {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        save();
      });
      form.addEventListener(
        'focusout',
        (event) => !form.contains(event.relatedTarget as Node | null) && form.requestSubmit(),
      );
    },
  ],
])('a page that %s when the form is left does so once, with all four values', async (_, listen) => {
  showPage(`<form>${plainForm()}</form>`);
  const saved: unknown[] = [];
  listen(document.querySelector('form') as HTMLFormElement, () => saved.push(contents()));
  const values = randomValues();
  await fill(values);
  expect(saved).toEqual([values]);
});

test.each([
  ['in its form', (form: string, button: string) => `<form>${form}${button}</form>`],
  ['below its form', (form: string, button: string) => `<form>${form}</form><footer>${button}</footer>`],
])(
  'a page that takes a value over as the focus goes on to a control has all four: the button %s',
  async (_, page) => {
    const fields = plainForm().replace(/<button.*?<\/button>/u, '');
    showPage(
      page(fields, '<button type="button" disabled>Back</button><button type="button">Validate</button>'),
    );
    const taken: Record<string, string> = {};
    document.body.addEventListener(
      'focusin',
      ({ relatedTarget }) => {
        const left = relatedTarget as HTMLInputElement | null;
        if (left?.dataset?.value) taken[left.dataset.value] = left.value;
      },
      { signal: ended.signal },
    );
    const values = randomValues();
    expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
    expect(taken).toEqual(values);
  },
);

test('an undo is one way through the form as well', async () => {
  showPage(`<form>${plainForm()}</form>`);
  const { undo } = await fill();
  let leaves = 0;
  document.querySelector('form')?.addEventListener('focusout', ({ relatedTarget }) => {
    if (!relatedTarget) leaves += 1;
  });
  expect((await undo()).ok).toBe(true);
  expect(leaves).toBe(1);
});

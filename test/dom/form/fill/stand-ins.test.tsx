import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../../../utils/core/credentials/credentials.ts';
import {
  contents,
  every,
  FILLED,
  fill,
  LABELS,
  outcomes,
  randomValues,
  showPage,
} from '../../support/target-form.ts';

let root: Root | null = null;
afterEach(() => {
  root?.unmount();
  root = null;
  showPage('');
});

/** A field for plain text that stands in for a password field of the same name. */
const twins = every(
  (id, label) =>
    `<p><input class="shown" placeholder="${label}"><input data-value="${id}" type="password" placeholder="${label}" style="display:none"></p>`,
);

/** Gives way to the real field as `later` says. */
function standIn(scope: ParentNode, later: (swap: () => void) => unknown): void {
  for (const shown of scope.querySelectorAll<HTMLInputElement>('.shown')) {
    const real = shown.nextElementSibling as HTMLInputElement;
    const show = (isReal: boolean) => {
      shown.style.display = isReal ? 'none' : '';
      real.style.display = isReal ? '' : 'none';
    };
    shown.addEventListener('focus', () =>
      later(() => {
        show(true);
        real.focus();
      }),
    );
    real.addEventListener('blur', () => show(real.value !== ''));
  }
}

/** Everything that these fields ever showed, to anybody who listens. */
function watch(fields: Iterable<HTMLInputElement>): () => string {
  const all = [...fields];
  const seen: string[] = [];
  for (const field of all) field.addEventListener('input', () => seen.push(field.value));
  return () => [...seen, ...all.map(({ value }) => value)].join('');
}

const shownIn = (scope: ParentNode) => scope.querySelectorAll<HTMLInputElement>('.shown');

test.each<[string, (swap: () => void) => unknown]>([
  ['at once', (swap) => swap()],
  ['in a task of its own', (swap) => setTimeout(swap)],
  ['a moment later', (swap) => setTimeout(swap, 120)],
])('a stand-in that gives way to the real field %s gets no character', async (_, later) => {
  showPage(twins);
  standIn(document, later);
  const seen = watch(shownIn(document));
  const values = randomValues();
  const { reports, undo } = await fill(values);
  expect(outcomes(reports)).toEqual(FILLED);
  expect(contents()).toEqual(values);
  expect(await undo()).toEqual({ ok: true, value: null });
  expect(Object.values(contents())).toEqual(['', '', '', '']);
  expect(seen()).toBe('');
});

test('so it is in a shadow root', async () => {
  showPage('<main></main>');
  const shadow = (document.querySelector('main') as Element).attachShadow({ mode: 'open' });
  shadow.innerHTML = twins;
  standIn(shadow, (swap) => swap());
  const seen = watch(shownIn(shadow));
  const values = randomValues();
  expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
  expect(contents(shadow)).toEqual(values);
  expect(seen()).toBe('');
});

test('so it is in a component that draws one in place of the other', async () => {
  function Twin({ id }: { id: (typeof HANDOVER_IDS)[number] }) {
    const [isReal, setReal] = useState(false);
    const [value, setValue] = useState('');
    const real = useRef<HTMLInputElement>(null);
    if (!isReal)
      return (
        <input
          key="shown"
          className="shown"
          placeholder={LABELS[id]}
          onFocus={() => {
            flushSync(() => setReal(true));
            real.current?.focus();
          }}
        />
      );
    return (
      <input
        ref={real}
        data-value={id}
        type="password"
        placeholder={LABELS[id]}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onBlur={() => setReal(value !== '')}
      />
    );
  }
  showPage('<h2>Concur Integration</h2><main></main>');
  root = createRoot(document.querySelector('main') as Element);
  root.render(HANDOVER_IDS.map((id) => <Twin key={id} id={id} />));
  await expect.poll(() => shownIn(document).length).toBe(4);
  const seen = watch(shownIn(document));
  const values = randomValues();
  expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
  expect(contents()).toEqual(values);
  expect(seen()).toBe('');
});

test('a field that hands the focus to one for something else: neither gets a character', async () => {
  showPage(
    every(
      (_, label) =>
        `<p><input class="shown" placeholder="${label}"><input class="other" placeholder="Access token" style="display:none"></p>`,
    ),
  );
  standIn(document, (swap) => swap());
  const seen = watch(document.querySelectorAll<HTMLInputElement>('input'));
  const { reports } = await fill();
  expect(outcomes(reports)).not.toContain('filled');
  expect(seen()).toBe('');
});

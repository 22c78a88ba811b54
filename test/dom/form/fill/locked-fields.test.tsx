import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import {
  contents,
  every,
  FILLED,
  fill,
  input,
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

const TEAM = '<label>Team <input id="team" value="Field force" readonly></label>';
const form = (attributes: string, cover = '') =>
  TEAM +
  every(
    (id, label) =>
      `<div><label for="f-${id}">${label}</label><div class="box" style="position:relative"><input id="f-${id}" data-value="${id}" ${attributes}>${cover}</div></div>`,
  );

const fields = () => [...document.querySelectorAll<HTMLInputElement>('[data-value]')];
const openOn =
  (type: string, open: (field: HTMLInputElement) => void, box = false) =>
  () => {
    for (const field of fields())
      (box ? field.parentElement : field)?.addEventListener(type, () => open(field));
  };
const unlock = (field: HTMLInputElement): void => {
  field.readOnly = false;
  field.disabled = false;
};
const COVER = '<span style="position:absolute;inset:0"></span>';

test.each<[string, string, () => void]>([
  ['the focus', form('readonly'), openOn('focus', unlock)],
  ['the focus, a little later', form('readonly'), openOn('focus', (field) => setTimeout(unlock, 60, field))],
  ['the pointer', form('readonly'), openOn('pointerdown', unlock)],
  ['the mouse', form('readonly'), openOn('mousedown', unlock)],
  ['a click', form('readonly'), openOn('click', unlock)],
  [
    'a click on the box of a disabled field',
    `<style>:disabled{pointer-events:none}</style>${form('disabled')}`,
    openOn('click', unlock, true),
  ],
  [
    'a click on what lies over a disabled field',
    form('disabled', COVER),
    openOn(
      'click',
      (field) => {
        unlock(field);
        field.nextElementSibling?.remove();
        field.focus();
      },
      true,
    ),
  ],
  [
    'the focus, each time anew',
    form('readonly'),
    () => {
      openOn('focus', unlock)();
      openOn('blur', (field) => {
        field.readOnly = field.value === '';
      })();
    },
  ],
])('fields that are locked until %s are filled', async (_, html, prepare) => {
  showPage(html);
  prepare();
  const values = randomValues();
  expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
  expect(contents()).toEqual(values);
});

test('a component that draws its field read-only until it has the focus', async () => {
  function Lazy({ id, label }: { id: string; label: string }) {
    const [value, setValue] = useState('');
    const [isOpen, setOpen] = useState(false);
    return (
      <label>
        {label}
        <input
          data-value={id}
          value={value}
          readOnly={!isOpen}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onChange={(event) => setValue(event.target.value)}
        />
      </label>
    );
  }
  showPage('<h2>Concur Integration</h2><main></main>');
  root = createRoot(document.querySelector('main') as Element);
  root.render(
    <div>
      <Lazy id="clientId" label="Client ID" />
      <Lazy id="clientSecret" label="Secret ID" />
      <Lazy id="refreshToken" label="Refresh Token" />
      <Lazy id="authorizationUrl" label="Authorization URL" />
    </div>,
  );
  await expect.poll(fields).toHaveLength(4);
  const values = randomValues();
  expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
  expect(contents()).toEqual(values);
});

test('one that stays locked is told so; nothing is written, and no other field is entered or clicked', async () => {
  showPage(form('readonly'));
  openOn('focus', (field) => {
    field.readOnly = field.dataset.value === 'refreshToken';
  })();
  const touched: string[] = [];
  const team = document.querySelector('#team');
  for (const type of ['focus', 'pointerdown', 'click'])
    team?.addEventListener(type, () => touched.push(type));
  const { reports, container } = await fill();
  expect(reports).toMatchObject([{ field: 'refreshToken', outcome: 'not-found', reason: 'locked' }]);
  expect(container).toBeNull();
  expect(Object.values(contents())).toEqual(['', '', '', '']);
  expect(touched).toEqual([]);
});

test('a field for searching, and what acts when it is clicked, are not tried', async () => {
  showPage(form('disabled', `<button style="position:absolute;inset:0">Edit</button>`));
  let clicks = 0;
  openOn(
    'click',
    () => {
      clicks += 1;
    },
    true,
  )();
  expect((await fill()).container).toBeNull();
  showPage(form('role="combobox" readonly'));
  openOn('focus', () => {
    clicks += 1;
  })();
  expect((await fill()).container).toBeNull();
  expect(clicks).toBe(0);
  expect(input('clientId').value).toBe('');
});

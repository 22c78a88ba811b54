import { afterEach, expect, test } from 'vitest';
import type { HandoverId } from '../../../../utils/core/credentials/credentials.ts';
import { fillFields } from '../../../../utils/dom/form/fill/fill-fields.ts';
import {
  contents,
  FILLED,
  input,
  outcomes,
  plainForm,
  randomValues,
  showPage,
  TARGET,
} from '../../support/target-form.ts';

const SAME: readonly HandoverId[] = ['clientId', 'authorizationUrl'];

afterEach(() => {
  showPage('');
});

/** A form that shows two of the values already, and which fields are entered or typed into from then on. */
function linkedForm(values = randomValues()) {
  showPage(plainForm());
  const touched = new Set<string>();
  for (const id of SAME) input(id).value = values[id];
  for (const type of ['focusin', 'input', 'change'])
    document.body.firstElementChild?.addEventListener(type, ({ target }) => {
      const { value } = (target as HTMLElement).dataset;
      if (value) touched.add(value);
    });
  const fill = (again = false) => fillFields(document, TARGET, values, { settle: 1, again });
  return { values, touched, fill };
}

test('what a field holds already is not written again, and that is told', async () => {
  const { values, touched, fill } = linkedForm();
  input('clientSecret').value = '••••••••';
  const { reports, fields, recheck } = await fill();
  expect([...touched].toSorted()).toEqual(['clientSecret', 'refreshToken']);
  expect(outcomes(reports)).toEqual(FILLED);
  expect(reports.map(({ reason }) => reason)).toEqual(['unchanged', null, null, 'unchanged']);
  expect(contents()).toEqual(values);
  // The page's words are cleaned of what stands in these, and they are looked at again.
  expect(fields).toHaveLength(4);
  expect(recheck()).toBeNull();
  input('clientId').value = '';
  expect(recheck()?.[0]).toMatchObject({ outcome: 'rejected', reason: 'notKept' });
});

test('undo takes back what was written, and nothing else', async () => {
  const { values, touched, fill } = linkedForm();
  const { undo } = await fill();
  touched.clear();
  expect(await undo()).toEqual({ ok: true, value: null });
  expect([...touched].toSorted()).toEqual(['clientSecret', 'refreshToken']);
  expect(contents()).toEqual({ ...values, clientSecret: '', refreshToken: '' });
});

test('after an earlier fill the page may not know what it shows: all four are written', async () => {
  const { touched, fill } = linkedForm();
  const { reports } = await fill(true);
  expect(touched.size).toBe(4);
  expect(reports.map(({ reason }) => reason)).toEqual([null, null, null, null]);
});

test('a field that loses its value to another one is filled after all, and undo brings its value back', async () => {
  const { values, fill } = linkedForm();
  input('clientSecret').addEventListener('input', () => (input('clientId').value = ''), { once: true });
  const { reports, undo } = await fill();
  expect(contents()).toEqual(values);
  expect(reports[0]).toMatchObject({ outcome: 'filled', reason: null });
  await undo();
  expect(contents()).toMatchObject({ clientId: values.clientId, clientSecret: '' });
});

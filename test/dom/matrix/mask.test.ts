import IMask from 'imask';
import { afterEach, expect, test } from 'vitest';
import { fillFields } from '../../../utils/dom/fill/fill-fields.ts';
import {
  contents,
  FILLED,
  input,
  outcomes,
  plainForm,
  randomValues,
  showPage,
  TARGET,
} from '../target-form.ts';

afterEach(() => {
  showPage('');
});

const fill = (values = randomValues()) => fillFields(document, TARGET, values, { settle: 60 });

test('a mask that fits lets the value pass', async () => {
  showPage(plainForm());
  const block = { mask: /^[\da-f-]*$/u };
  const mask = IMask(input('clientId'), block);
  const values = randomValues();
  expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
  expect(mask.value).toBe(values.clientId);
});

test('a mask that takes characters away is told, nothing else is touched, undo works', async () => {
  showPage(plainForm());
  IMask(input('clientId'), { mask: '0000-0000' });
  const values = randomValues();
  const { reports, undo } = await fill(values);
  expect(reports[0]).toMatchObject({ field: 'clientId', outcome: 'rejected', reason: 'notKept' });
  expect(outcomes(reports).slice(1)).toEqual(FILLED.slice(1));
  expect(contents()).toMatchObject({ clientSecret: values.clientSecret });
  expect((await undo()).ok).toBe(true);
  expect(new Set(Object.values(contents()))).toEqual(new Set(['']));
});

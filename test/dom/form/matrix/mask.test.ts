import IMask from 'imask';
import { afterEach, expect, test } from 'vitest';
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

test.each([
  ['all of it', () => '••••••••'],
  ['but for its last four characters', (value: string) => `${'*'.repeat(12)}${value.slice(-4)}`],
])('a page that masks a secret once its field is left, %s, is not said to have lost it', async (_, mask) => {
  showPage(plainForm());
  const secret = input('clientSecret');
  let kept = '';
  secret.addEventListener('input', () => {
    kept = secret.value;
  });
  secret.addEventListener('blur', () => {
    if (kept) secret.value = mask(kept);
  });
  const values = randomValues();
  const { reports } = await fill(values);
  expect(kept).toBe(values.clientSecret);
  expect(reports[1]).toMatchObject({ field: 'clientSecret', outcome: 'rejected', reason: 'masked' });
  expect(outcomes(reports.filter((_, at) => at !== 1))).toEqual(FILLED.slice(1));
});

test('a page that masks a secret some time after the fill is told then', async () => {
  showPage(plainForm());
  const { reports, recheck } = await fill();
  expect(outcomes(reports)).toEqual(FILLED);
  input('clientSecret').value = '••••••••';
  expect(recheck()?.[1]).toMatchObject({ outcome: 'rejected', reason: 'masked' });
  input('clientSecret').value = '';
  expect(recheck()?.[1]).toMatchObject({ outcome: 'rejected', reason: 'notKept' });
});

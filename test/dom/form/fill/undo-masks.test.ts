import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
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

afterEach(() => {
  showPage('');
});

test.each([
  '••••••••',
  '************1a2b',
  'xxxxxxxx',
  '--------',
  '***REDACTED***',
  '(unchanged)',
  '[hidden]',
  '<encrypted>',
  '__SECRET__',
  '(gespeichert)',
  '＊＊＊＊＊＊',
  'password',
  'Stored, not shown',
  '変更なし',
])('undo leaves the field empty and names it where only "%s" stood there', async (mask) => {
  showPage(plainForm());
  input('clientId').value = 'abc';
  input('refreshToken').value = mask;
  const { reports, undo } = await fill();
  expect(outcomes(reports)).toEqual(FILLED);
  expect(await undo()).toEqual({
    ok: false,
    failure: { id: 'undoFailed', params: { fields: 'refreshToken' } },
  });
  expect(Object.values(contents())).toEqual(['abc', '', '', '']);
});

test('undo puts back what may be a value', async () => {
  showPage(plainForm());
  const before = { ...randomValues(), clientId: 'my-app' };
  for (const id of HANDOVER_IDS) input(id).value = before[id];
  expect(await (await fill()).undo()).toEqual({ ok: true, value: null });
  expect(contents()).toEqual(before);
});

test("the field's own undo does not bring a value back once the fill was undone", async () => {
  showPage(plainForm());
  input('clientSecret').value = 'my 1st secret';
  await (await fill()).undo();
  for (const id of HANDOVER_IDS) {
    input(id).focus();
    await userEvent.keyboard('{Control>}zzz{/Control}');
    await userEvent.keyboard('{Control>}{Shift>}zzz{/Shift}{/Control}');
  }
  expect(Object.values(contents())).toEqual(['', 'my 1st secret', '', '']);
});

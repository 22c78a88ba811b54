import { expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../../utils/core/credentials/credentials.ts';
import { fillProblems } from '../../../utils/core/setup/fill-problems.ts';
import type { FieldReport } from '../../../utils/core/target/fill-report.ts';
import { reportOf } from '../../../utils/core/target/fill-report.ts';

const [first, second, third, fourth] = HANDOVER_IDS.map((id) => reportOf(id, 'filled')) as [
  FieldReport,
  FieldReport,
  FieldReport,
  FieldReport,
];

test('nothing is wrong with four filled fields', () => {
  expect(fillProblems([first, second, third, fourth], null)).toEqual([]);
});

test('each kind of failure is told once, with the fields that it meets', () => {
  const lost = reportOf(first.field, 'rejected', { reason: 'notKept' });
  const masked = reportOf(second.field, 'rejected', { reason: 'masked' });
  const cut = reportOf(third.field, 'rejected', { reason: 'tooShort', count: 8 });
  const unclear = reportOf(fourth.field, 'ambiguous', { reason: 'several', count: 2 });
  expect(fillProblems([lost, masked, cut, unclear], null)).toEqual([
    { id: 'fieldsAmbiguous', params: { fields: fourth.field } },
    { id: 'fieldsRejected', params: { fields: `${first.field}, ${third.field}` } },
    { id: 'fieldsMasked', params: { fields: second.field } },
  ]);
});

test('an address that the page does not offer is told as that', () => {
  const report = reportOf('authorizationUrl', 'rejected', { reason: 'notOffered' });
  expect(fillProblems([report], null)).toEqual([
    { id: 'addressNotOffered', params: { fields: 'authorizationUrl' } },
  ]);
});

test('a form that is not found: hidden, of another, alike, in a closed frame', () => {
  const all = (reason: FieldReport['reason'], outcome: FieldReport['outcome'] = 'not-found') =>
    HANDOVER_IDS.map((id) => reportOf(id, outcome, { reason }));
  const searched = { fields: 0, unusable: 0, frames: 0, foreign: ['forms.example'] };
  expect(fillProblems(all('hidden'), searched)).toEqual([{ id: 'formHidden' }]);
  expect(fillProblems(all(null), searched)).toEqual([
    { id: 'formInForeignFrame', params: { host: 'forms.example' } },
  ]);
  expect(fillProblems(all(null), null)).toEqual([{ id: 'formNotFound' }]);
  expect(fillProblems(all('otherVendor', 'ambiguous'), null)).toEqual([{ id: 'formOfAnother' }]);
  expect(fillProblems(all('forms', 'ambiguous'), null)).toEqual([{ id: 'formsAlike' }]);
});

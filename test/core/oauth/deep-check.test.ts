import { expect, test } from 'vitest';
import {
  type CallFinding,
  judgeControl,
  judgeScope,
  type ScopeCall,
} from '../../../utils/core/oauth/deep-check.ts';
import { SCOPE_CALLS, TARGET } from '../../../utils/integrations/index.ts';

const finding = (status: number | null, more: Partial<CallFinding> = {}): CallFinding => ({
  status,
  expected: status === 200,
  attribute: null,
  sunset: null,
  warning: null,
  ...more,
});
const call = (more: Partial<ScopeCall> = {}): ScopeCall => ({ scope: 'S', path: '/s', ...more });
const OK = { outcome: 'ok', reason: null } as const;

test.each([
  [200, 'ok', null],
  [401, 'failed', 'tokenRefused'],
  [403, 'failed', 'tokenRefused'],
  [404, 'skipped', 'unclear'],
  [429, 'skipped', 'noAnswer'],
  [503, 'skipped', 'noAnswer'],
  [null, 'skipped', 'noAnswer'],
] as const)('the control call, status %s: %s', (status, outcome, reason) => {
  expect(judgeControl(finding(status))).toEqual({ outcome, reason });
});

test.each<[string, Partial<ScopeCall>, CallFinding | null, string, string | null]>([
  ['an answer', {}, finding(200), 'ok', null],
  ['a page in place of an answer', {}, finding(200, { expected: false }), 'skipped', 'unclear'],
  ['an answer that another scope opens too', { orScope: 'T' }, finding(200), 'ok', 'eitherScope'],
  ['a refusal', {}, finding(403), 'failed', 'denied'],
  ['a refusal of the other kind', {}, finding(401), 'failed', 'denied'],
  ['a call that is not understood', {}, finding(400), 'skipped', 'unclear'],
  ['no answer', {}, finding(null), 'skipped', 'noAnswer'],
  ['a server that fails', {}, finding(500), 'skipped', 'noAnswer'],
  ['nothing to try it with', {}, null, 'skipped', 'noRecord'],
  ['the attribute', { attribute: 'a' }, finding(200, { attribute: true }), 'ok', null],
  ['no record', { attribute: 'a' }, finding(200), 'skipped', 'noRecord'],
  ['no attribute', { attribute: 'a' }, finding(200, { attribute: false }), 'failed', 'attributeMissing'],
  [
    'no attribute where none need be',
    { attribute: 'a', mayLack: true },
    finding(200, { attribute: false }),
    'skipped',
    'attributeMissing',
  ],
])('%s', (_, of, found, outcome, reason) => {
  expect(judgeScope(call(of), found, OK)).toEqual({ outcome, reason });
});

test.each([
  [{ outcome: 'failed', reason: 'tokenRefused' } as const],
  [{ outcome: 'skipped', reason: 'noAnswer' } as const],
])('a refusal says nothing of a scope where the control call did not pass: %o', (control) => {
  expect(judgeScope(call(), finding(403), control)).toEqual({ outcome: 'skipped', reason: control.reason });
});

test('every required scope has its call, but the one that no call needs alone; reading only, one record each', () => {
  const without = TARGET.requirements.scopes.filter(
    (scope) => !SCOPE_CALLS.calls.some((entry) => entry.scope === scope),
  );
  expect(without).toEqual(['expense.report.readwrite']);
  for (const { path, personFrom } of SCOPE_CALLS.calls) {
    expect(path).toMatch(personFrom ? /\{person\}/u : /[?&](count|limit)=1(&|$)/u);
  }
});

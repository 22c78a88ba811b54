import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { DeepCheck } from '../../../utils/core/oauth/deep-check.ts';
import type { GrantResult } from '../../../utils/core/oauth/grant.ts';
import {
  countUse,
  deepChecked,
  deepCheckValues,
  exchanged,
  exchangeValues,
  isProvable,
  mayCheckRefreshToken,
  refreshBegun,
  refreshed,
  validated,
  valuesToProve,
  withoutSpentAccess,
} from '../../../utils/core/setup/calls.ts';
import { heldSecrets, heldValue, type SetupState } from '../../../utils/core/setup/state.ts';
import { takeValues } from '../../../utils/core/setup/take-values.ts';
import { NEW_REFRESH_TOKEN, type RefreshTokenFacts } from '../../../utils/core/setup/token.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { fourValues, setupIn, validation } from './setup-in.ts';

const US2 = 'https://us2.api.concursolutions.com';
const forExchange = () => ({
  clientId: randomUUID(),
  clientSecret: randomUUID(),
  companyUuid: randomUUID(),
  requestToken: `at-${randomUUID()}`,
});
const refresh = (facts: Partial<RefreshTokenFacts>) => ({ refresh: { ...NEW_REFRESH_TOKEN, ...facts } });
const access = { token: 'access', until: 100 };
const granted: GrantResult = {
  ok: true,
  refreshToken: randomUUID(),
  base: US2,
  grantedScopes: ['A'],
  refreshTokenExpiresAt: 99,
  access,
  validation: validation({ kind: 'exchange' }),
};
const refused: GrantResult = { ok: false, validation: validation({ outcome: 'failed' }) };
const change = (state: SetupState) => takeValues(state, { clientSecret: randomUUID() }, 3);

describe('what a call sends', () => {
  test('is everything or nothing', () => {
    const values = forExchange();
    const sent = (state: SetupState) => exchangeValues(state, SOURCE.tokenEndpoint);
    expect(sent(setupIn({ values }))).toEqual({ ...values, base: null, proposed: null });
    expect(sent(setupIn({ values: { ...values, requestToken: '' } }))).toBeNull();
    const four = fourValues();
    expect(valuesToProve(setupIn({ values: four }))).toMatchObject({ ...four, refreshTokenProven: false });
    expect(valuesToProve(setupIn({ values }))).toBeNull();
  });
});

test.each([
  ['us2.concursolutions.com', 'https://us2.api.concursolutions.com'],
  ['www-eu2.concursolutions.com', 'https://eu2.api.concursolutions.com'],
  ['www.concursolutions.com', null],
  ['implementation.concursolutions.com', null],
])('the host of the page proposes where to ask: %s', (host, proposed) => {
  const values = forExchange();
  const seenAt = { host, company: null };
  const state = setupIn({ values, app: { seenAt } });
  expect(exchangeValues(state, SOURCE.tokenEndpoint)).toEqual({ ...values, base: null, proposed });
});

test('no value that is held or waits may come back in an answer, but the address', () => {
  const values = { ...forExchange(), authorizationUrl: US2 };
  const waiting = { name: null, values: { clientSecret: { value: randomUUID(), takenAt: 1 } } };
  const refusedSecret = randomUUID();
  const state = setupIn({ values, token: refresh({ access }), app: { others: [waiting], refusedSecret } });
  const { authorizationUrl, ...secrets } = values;
  const all = [...Object.values(secrets), waiting.values.clientSecret.value, refusedSecret, access.token];
  expect(heldSecrets(state).sort()).toEqual(all.sort());
});

describe('an exchange', () => {
  const sent = setupIn({ values: forExchange() });

  test('leaves its token, all that is told of it, and where it belongs', () => {
    const state = exchanged(countUse(sent), sent, granted, 5);
    expect(heldValue(state, 'refreshToken')).toBe(granted.ok && granted.refreshToken);
    expect(heldValue(state, 'authorizationUrl')).toBe(US2);
    expect(state.token).toMatchObject({
      request: { uses: 1 },
      refresh: { proven: true, handedOver: false, expiresAt: 99, scopes: ['A'], access },
      validationStale: false,
    });
    expect(isProvable(state)).toBe(true);
  });

  test.each<[string, SetupState, GrantResult, boolean]>([
    ['refused', sent, refused, false],
    ['for values that were changed meanwhile', change(sent), granted, true],
  ])('%s takes nothing', (_, state, result, validationStale) => {
    const after = exchanged(state, sent, result, 5);
    expect(after.values).toBe(state.values);
    expect(after.token).toEqual({ ...state.token, validation: result.validation, validationStale });
    expect(isProvable(after)).toBe(false);
  });
});

describe('the check of a refresh token', () => {
  const sent = setupIn({ values: fourValues() });

  test.each<[string, SetupState, boolean]>([
    ['as it was sent', sent, false],
    ['beside a value that was changed meanwhile', change(sent), true],
  ])('replaces the one held, %s', (_, state, validationStale) => {
    const after = refreshed(state, sent, granted, 5);
    expect(heldValue(after, 'refreshToken')).toBe(granted.ok && granted.refreshToken);
    expect(after.token).toMatchObject({ refresh: { proven: true }, validationStale });
  });

  test('replaces no other one, and none where it was refused', () => {
    const other = takeValues(sent, { refreshToken: randomUUID() }, 3);
    expect(refreshed(other, sent, granted, 5).values).toBe(other.values);
    expect(refreshed(sent, sent, refused, 5).values).toBe(sent.values);
  });

  test('without an answer leaves the token in doubt until one is granted', () => {
    const doubt = (state: SetupState) => state.token.refresh.unanswered;
    const begun = refreshBegun(sent);
    expect([doubt(sent), doubt(begun)]).toEqual([false, true]);
    expect(doubt(refreshed(begun, sent, refused, 5))).toBe(false);
    const lost = refreshed(begun, sent, { ...refused, unanswered: true }, 5);
    expect([doubt(lost), valuesToProve(lost)?.refreshTokenUnanswered]).toEqual([true, true]);
    expect(doubt(refreshed(refreshBegun(lost), lost, refused, 6))).toBe(true);
    expect(doubt(refreshed(refreshBegun(lost), lost, granted, 6))).toBe(false);
    expect(doubt(takeValues(lost, { refreshToken: randomUUID() }, 6))).toBe(false);
  });

  test.each<[string, SetupState, boolean]>([
    ['all four from elsewhere', sent, true],
    ['not all four', setupIn({ values: forExchange() }), false],
    ['obtained here', setupIn({ values: fourValues(), token: refresh({ proven: true }) }), false],
    ["the target's already", setupIn({ values: fourValues(), token: refresh({ handedOver: true }) }), false],
  ])('may be made: %s', (_, state, expected) => {
    expect(mayCheckRefreshToken(state)).toBe(expected);
  });
});

test('a validation counts for the values that it was made with', () => {
  const sent = setupIn({ values: fourValues() });
  const kept = validation();
  expect(validated(sent, sent, kept)).toMatchObject({
    token: { validation: kept, validationStale: false },
  });
  expect(validated(change(sent), sent, kept).token.validationStale).toBe(true);
});

describe('the access token', () => {
  const held = (until: number, doneAt: number | null = null) =>
    setupIn({
      values: { authorizationUrl: US2 },
      token: refresh({ access: { token: 'access', until } }),
      handover: { doneAt },
    });
  const found: DeepCheck = { host: 'h', at: 1, results: [] };

  test.each<[string, SetupState, boolean]>([
    ['as long as it is good', held(6), true],
    ['not once it has run out', held(5), false],
    ['not once the setup is done', held(6, 4), false],
  ])('stays %s', (_, state, stays) => {
    expect(withoutSpentAccess(state, 5).token.refresh.access !== null).toBe(stays);
  });

  test('is tried at its data centre, while it is good', () => {
    expect(deepCheckValues(held(6), 5)).toEqual({ base: US2, accessToken: 'access' });
    expect(deepCheckValues(held(5), 5)).toBeNull();
    expect(deepCheckValues(setupIn({ token: refresh({ access }) }), 5)).toBeNull();
  });

  test('what it told is nothing of another one', () => {
    expect(deepChecked(held(6), 'access', found).token.refresh.deepCheck).toBe(found);
    const state = held(6);
    expect(deepChecked(state, 'another', found)).toBe(state);
  });
});

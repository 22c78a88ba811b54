import { describe, expect, test } from 'vitest';
import { type CallKind, judge } from '../../../utils/core/oauth/token-errors.ts';
import { FAILURE_IDS } from '../../../utils/core/result/failures.ts';
import { TOKEN_ERRORS } from '../../../utils/integrations/index.ts';

const refusal = (code: string | null, error: string | null = null, description: string | null = null) => ({
  code,
  error,
  description,
  geolocation: null,
  correlationId: null,
});

/** Code, meaning in an exchange, value at fault; meaning in a validation, value at fault: SAP's documentation. */
const TABLE: readonly (readonly [number, string, string | null, string?, (string | null)?])[] = [
  [2, 'companyUnknown', 'companyUuid'],
  [5, 'requestTokenRejected', 'requestToken', 'wrongCredentials', 'clientSecret'],
  [9, 'accountMayNotLogOn', null],
  [10, 'accountDisabled', null],
  [11, 'accountDisabled', null],
  [12, 'logonDenied', null],
  [13, 'logonDenied', null],
  [14, 'accountLocked', null],
  [16, 'otherDataCentre', 'authorizationUrl'],
  [19, 'requestTokenRejected', 'requestToken', 'wrongCredentials', 'clientSecret'],
  [20, 'ipRestricted', null],
  [21, 'loginNotAllowed', null],
  [51, 'fieldMissing', 'companyUuid'],
  [52, 'fieldMissing', 'requestToken'],
  [53, 'companyNotEnabled', 'clientId'],
  [54, 'scopeExceeded', null],
  [59, 'appDisabled', 'clientId'],
  [60, 'grantNotAllowed', null],
  [61, 'clientNotFound', 'clientId'],
  [62, 'fieldMissing', 'clientId'],
  [63, 'fieldMissing', 'clientSecret'],
  [64, 'wrongSecret', 'clientSecret'],
  [65, 'formatUnsupported', null],
  [100, 'companyUnknown', 'companyUuid'],
  [105, 'grantOfOtherApp', 'requestToken', 'grantOfOtherApp', 'refreshToken'],
  [106, 'fieldMissing', 'refreshToken'],
  [107, 'refreshNotAllowed', null],
  [108, 'refreshTokenInvalid', 'refreshToken'],
  [115, 'unauthenticated', 'clientSecret'],
  [120, 'credtypeInvalid', null],
  [123, 'principalDisabled', null],
  [134, 'maintenance', null],
  [135, 'formatUnsupported', null],
  [136, 'authtokenForOtherApp', 'requestToken'],
  [139, 'passwordChangeNeeded', null],
];
const NOT_OURS = [
  3, 55, 56, 57, 58, 80, 81, 83, 84, 85, 101, 102, 103, 104, 109, 117, 118, 119, 121, 122, 124,
];

describe('documented codes', () => {
  test.each(TABLE)('%i', (code, inExchange, blamed, inValidation = inExchange, blamedThere = blamed) => {
    const id = String(code);
    expect(judge(refusal(id), 'exchange', TOKEN_ERRORS)).toMatchObject({
      failure: { id: inExchange },
      atFault: blamed,
    });
    expect(judge(refusal(id), 'validate', TOKEN_ERRORS)).toMatchObject({
      failure: { id: inValidation },
      atFault: blamedThere,
    });
  });

  test('are all in the catalogue, and nothing else is', () => {
    const documented = [...TABLE.map(([code]) => code), ...NOT_OURS].sort((a, b) => a - b);
    expect(Object.keys(TOKEN_ERRORS.codes).map(Number)).toEqual(documented);
    for (const code of NOT_OURS) {
      expect(judge(refusal(String(code)), 'validate', TOKEN_ERRORS).failure.id).toBe('refusedUnknown');
    }
  });

  test('a grant that is not allowed is named', () => {
    const names = (kind: CallKind) => judge(refusal('60'), kind, TOKEN_ERRORS).failure.params;
    expect(names('exchange')).toMatchObject({ names: 'password' });
    expect(names('validate')).toMatchObject({ names: 'client_credentials' });
    expect(names('refresh')).toMatchObject({ names: 'refresh_token' });
  });

  test('maintenance says nothing about the values', () => {
    expect(judge(refusal('134'), 'exchange', TOKEN_ERRORS).transient).toBe(true);
    expect(judge(refusal('64'), 'exchange', TOKEN_ERRORS).transient).toBe(false);
  });

  test('what the admin can fix names the page where, what passes by itself nobody', () => {
    const entries = [...Object.values(TOKEN_ERRORS.codes), ...Object.values(TOKEN_ERRORS.errors)];
    for (const { whoCanFix, ...entry } of entries) {
      const blames = [entry, entry.exchange, entry.refresh].filter((blame) => blame !== undefined);
      for (const { where } of blames) expect(where !== undefined).toBe(whoCanFix === 'admin');
    }
    expect(judge(refusal('20'), 'exchange', TOKEN_ERRORS).failure.params).toMatchObject({
      whoCanFix: 'admin',
      where: 'authenticationAdmin',
    });
    expect(judge(refusal('134'), 'exchange', TOKEN_ERRORS).failure.params).not.toHaveProperty('whoCanFix');
  });

  test('every entry leads to a failure that has a text', () => {
    const entries = [...Object.values(TOKEN_ERRORS.codes), ...Object.values(TOKEN_ERRORS.errors)];
    for (const entry of entries) expect(FAILURE_IDS).toContain(entry.failure);
  });
});

describe('without a known code', () => {
  test.each([
    ['invalid_client', 'wrongCredentials'],
    ['invalid_grant', 'wrongCredentials'],
    ['invalid_scope', 'scopeExceeded'],
    ['unauthorized_client', 'grantNotAllowed'],
    ['unsupported_grant_type', 'grantNotAllowed'],
    ['access_denied', 'logonDenied'],
    ['invalid_request', 'refusedUnknown'],
    ['constructor', 'refusedUnknown'],
  ])('%s', (error, id) => {
    expect(judge(refusal(null, error), 'validate', TOKEN_ERRORS).failure.id).toBe(id);
  });

  test('a new code is shown as it is, whatever its error name', () => {
    const { failure } = judge(
      refusal('999', 'invalid_client', 'New\u0007 thing\u202e'),
      'validate',
      TOKEN_ERRORS,
    );
    expect(failure).toEqual({
      id: 'refusedUnknown',
      params: { code: '999', description: 'New thing', whoCanFix: 'source' },
    });
  });

  test('a refusal of the origin is about the call, not about the values', () => {
    const { failure, transient } = judge(
      refusal(null, 'invalid_request', 'origin chrome-extension://x not allowed for client'),
      'validate',
      TOKEN_ERRORS,
    );
    expect(failure).toMatchObject({ id: 'originRefused', params: { whoCanFix: 'us' } });
    expect(transient).toBe(true);
  });

  test.each([
    ['64', 'invalid_client', 'wrongSecret'],
    [null, 'invalid_client', 'wrongCredentials'],
    ['999', 'invalid_request', 'refusedUnknown'],
  ])('words decide nothing where a code or a name does: %s %s', (code, error, id) => {
    expect(judge(refusal(code, error, 'bad origin'), 'validate', TOKEN_ERRORS).failure.id).toBe(id);
  });

  test('a description is cut to what can be shown', () => {
    const { failure } = judge(refusal('999', null, 'x'.repeat(5000)), 'validate', TOKEN_ERRORS);
    expect(failure.params?.description?.length).toBeLessThanOrEqual(200);
  });
});

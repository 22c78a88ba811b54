import type { ErrorCatalogue, ErrorEntry } from '../core/token-errors.ts';

const accountDisabled: ErrorEntry = { failure: 'accountDisabled', atFault: null, whoCanFix: 'source' };
const logonDenied: ErrorEntry = { failure: 'logonDenied', atFault: null, whoCanFix: 'source' };
/** Codes of sign-in by e-mail, by code or by a person: nothing that is asked for here. */
const notOurs: ErrorEntry = { failure: 'refusedUnknown', atFault: null, whoCanFix: 'us' };

/** "Wrong credentials" is all that is said; which ones follows from what was sent. */
const wrongCredentials: ErrorEntry = {
  failure: 'wrongCredentials',
  atFault: 'clientSecret',
  whoCanFix: 'admin',
  exchange: { failure: 'requestTokenRejected', atFault: 'requestToken' },
};

/**
 * SAP Concur's response codes of the token endpoint, from its authentication reference, the company-level
 * authentication page and the migration guide; and RFC 6749's error names for answers without a code.
 */
export const CONCUR_ERRORS: ErrorCatalogue = {
  codes: {
    5: wrongCredentials,
    10: accountDisabled,
    11: accountDisabled,
    12: logonDenied,
    13: logonDenied,
    14: { failure: 'accountLocked', atFault: null, whoCanFix: 'source' },
    16: { failure: 'otherDataCentre', atFault: 'authorizationUrl', whoCanFix: 'admin' },
    19: wrongCredentials,
    20: { failure: 'ipRestricted', atFault: null, whoCanFix: 'admin' },
    21: { failure: 'loginNotAllowed', atFault: null, whoCanFix: 'us' },
    51: { failure: 'fieldMissing', atFault: 'companyUuid', whoCanFix: 'admin' },
    52: { failure: 'fieldMissing', atFault: 'requestToken', whoCanFix: 'admin' },
    53: { failure: 'companyNotEnabled', atFault: 'clientId', whoCanFix: 'admin' },
    54: { failure: 'scopeExceeded', atFault: null, whoCanFix: 'admin' },
    55: notOurs,
    56: notOurs,
    57: notOurs,
    58: notOurs,
    59: { failure: 'appDisabled', atFault: 'clientId', whoCanFix: 'admin' },
    60: { failure: 'grantNotAllowed', atFault: null, whoCanFix: 'admin' },
    61: { failure: 'clientNotFound', atFault: 'clientId', whoCanFix: 'admin' },
    62: { failure: 'fieldMissing', atFault: 'clientId', whoCanFix: 'admin' },
    63: { failure: 'fieldMissing', atFault: 'clientSecret', whoCanFix: 'admin' },
    64: { failure: 'wrongSecret', atFault: 'clientSecret', whoCanFix: 'admin' },
    65: { failure: 'formatUnsupported', atFault: null, whoCanFix: 'us' },
    80: notOurs,
    81: notOurs,
    83: notOurs,
    84: notOurs,
    85: notOurs,
    100: { failure: 'companyUnknown', atFault: 'companyUuid', whoCanFix: 'admin' },
    101: notOurs,
    102: notOurs,
    103: notOurs,
    104: notOurs,
    105: {
      failure: 'grantOfOtherApp',
      atFault: 'refreshToken',
      whoCanFix: 'admin',
      exchange: { failure: 'grantOfOtherApp', atFault: 'requestToken' },
    },
    106: { failure: 'fieldMissing', atFault: 'refreshToken', whoCanFix: 'admin' },
    107: { failure: 'refreshNotAllowed', atFault: null, whoCanFix: 'admin' },
    108: { failure: 'refreshTokenInvalid', atFault: 'refreshToken', whoCanFix: 'admin' },
    109: notOurs,
    115: { failure: 'unauthenticated', atFault: 'clientSecret', whoCanFix: 'admin' },
    117: notOurs,
    118: notOurs,
    119: notOurs,
    120: { failure: 'credtypeInvalid', atFault: null, whoCanFix: 'us' },
    121: notOurs,
    122: notOurs,
    123: { failure: 'principalDisabled', atFault: null, whoCanFix: 'source' },
    124: notOurs,
    134: { failure: 'maintenance', atFault: null, whoCanFix: 'source', transient: true },
    135: { failure: 'formatUnsupported', atFault: null, whoCanFix: 'us' },
    136: { failure: 'authtokenForOtherApp', atFault: 'requestToken', whoCanFix: 'admin' },
    139: { failure: 'passwordChangeNeeded', atFault: null, whoCanFix: 'us' },
  },
  errors: {
    invalid_client: { failure: 'wrongCredentials', atFault: 'clientSecret', whoCanFix: 'admin' },
    // RFC 6749, 5.2: the refresh token is the grant that is invalid, expired, revoked or another app's.
    invalid_grant: {
      ...wrongCredentials,
      refresh: { failure: 'refreshTokenInvalid', atFault: 'refreshToken' },
    },
    invalid_scope: { failure: 'scopeExceeded', atFault: null, whoCanFix: 'admin' },
    unauthorized_client: { failure: 'grantNotAllowed', atFault: null, whoCanFix: 'admin' },
    unsupported_grant_type: { failure: 'grantNotAllowed', atFault: null, whoCanFix: 'admin' },
    access_denied: logonDenied,
    temporarily_unavailable: { failure: 'maintenance', atFault: null, whoCanFix: 'source', transient: true },
    server_error: { failure: 'serverError', atFault: null, whoCanFix: 'source', transient: true },
  },
};

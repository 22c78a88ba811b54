import type { ErrorCatalogue, ErrorEntry } from '../core/oauth/token-errors.ts';

/** Who can mend it, and on which page: the list of apps leads to the app, its grants, scopes and secrets. */
const bySource = { whoCanFix: 'source' } as const;
const byUs = { whoCanFix: 'us' } as const;
const inApp = { whoCanFix: 'admin', where: 'appList' } as const;
const byNewToken = { whoCanFix: 'admin', where: 'companyRequestTokens' } as const;
const inAuthentication = { whoCanFix: 'admin', where: 'authenticationAdmin' } as const;

const accountDisabled: ErrorEntry = { failure: 'accountDisabled', atFault: null, ...bySource };
const logonDenied: ErrorEntry = { failure: 'logonDenied', atFault: null, ...bySource };
/** Codes of sign-in by e-mail, by code or by a person: nothing that is asked for here. */
const notOurs: ErrorEntry = { failure: 'refusedUnknown', atFault: null, ...bySource };

const companyUnknown: ErrorEntry = { failure: 'companyUnknown', atFault: 'companyUuid', ...byNewToken };

/** "Wrong credentials" is all that is said; which ones follows from what was sent. */
const wrongCredentials: ErrorEntry = {
  failure: 'wrongCredentials',
  atFault: 'clientSecret',
  ...inApp,
  exchange: { failure: 'requestTokenRejected', atFault: 'requestToken', where: 'companyRequestTokens' },
};

/**
 * SAP Concur's response codes of the token endpoint, from its authentication reference, the company-level
 * authentication page and the migration guide; and RFC 6749's error names for answers without a code.
 */
export const CONCUR_ERRORS: ErrorCatalogue = {
  codes: {
    // 2, 3 and 9 stand in the endpoint's first description (2016) only.
    2: companyUnknown,
    3: notOurs,
    5: wrongCredentials,
    9: { failure: 'accountMayNotLogOn', atFault: null, ...bySource },
    10: accountDisabled,
    11: accountDisabled,
    12: logonDenied,
    13: logonDenied,
    14: { failure: 'accountLocked', atFault: null, ...bySource },
    16: { failure: 'otherDataCentre', atFault: 'authorizationUrl', ...byNewToken },
    19: wrongCredentials,
    20: { failure: 'ipRestricted', atFault: null, ...inAuthentication },
    21: { failure: 'loginNotAllowed', atFault: null, ...byNewToken },
    51: { failure: 'fieldMissing', atFault: 'companyUuid', ...byNewToken },
    52: { failure: 'fieldMissing', atFault: 'requestToken', ...byNewToken },
    53: { failure: 'companyNotEnabled', atFault: 'clientId', ...inApp },
    54: { failure: 'scopeExceeded', atFault: null, ...inApp },
    55: notOurs,
    56: notOurs,
    57: notOurs,
    58: notOurs,
    59: { failure: 'appDisabled', atFault: 'clientId', ...inApp },
    60: { failure: 'grantNotAllowed', atFault: null, ...inApp },
    61: { failure: 'clientNotFound', atFault: 'clientId', ...inApp },
    62: { failure: 'fieldMissing', atFault: 'clientId', ...inApp },
    63: { failure: 'fieldMissing', atFault: 'clientSecret', ...inApp },
    64: { failure: 'wrongSecret', atFault: 'clientSecret', ...inApp },
    65: { failure: 'formatUnsupported', atFault: null, ...byUs },
    80: notOurs,
    81: notOurs,
    83: notOurs,
    84: notOurs,
    85: notOurs,
    100: companyUnknown,
    101: notOurs,
    102: notOurs,
    103: notOurs,
    104: notOurs,
    105: {
      failure: 'grantOfOtherApp',
      atFault: 'refreshToken',
      ...byNewToken,
      exchange: { failure: 'grantOfOtherApp', atFault: 'requestToken', where: 'companyRequestTokens' },
    },
    106: { failure: 'fieldMissing', atFault: 'refreshToken', ...byNewToken },
    107: { failure: 'refreshNotAllowed', atFault: null, ...inApp },
    108: { failure: 'refreshTokenInvalid', atFault: 'refreshToken', ...byNewToken },
    109: notOurs,
    115: { failure: 'unauthenticated', atFault: 'clientSecret', ...inApp },
    117: notOurs,
    118: notOurs,
    119: notOurs,
    120: { failure: 'credtypeInvalid', atFault: null, ...byUs },
    121: notOurs,
    122: notOurs,
    123: { failure: 'principalDisabled', atFault: null, ...bySource },
    124: notOurs,
    134: { failure: 'maintenance', atFault: null, ...bySource, transient: true },
    135: { failure: 'formatUnsupported', atFault: null, ...byUs },
    136: { failure: 'authtokenForOtherApp', atFault: 'requestToken', ...byNewToken },
    139: { failure: 'passwordChangeNeeded', atFault: null, ...byNewToken },
  },
  errors: {
    invalid_client: { failure: 'wrongCredentials', atFault: 'clientSecret', ...inApp },
    // RFC 6749, 5.2: the refresh token is the grant that is invalid, expired, revoked or another app's.
    invalid_grant: {
      ...wrongCredentials,
      refresh: { failure: 'refreshTokenInvalid', atFault: 'refreshToken', where: 'companyRequestTokens' },
    },
    invalid_scope: { failure: 'scopeExceeded', atFault: null, ...inApp },
    unauthorized_client: { failure: 'grantNotAllowed', atFault: null, ...inApp },
    unsupported_grant_type: { failure: 'grantNotAllowed', atFault: null, ...inApp },
    access_denied: logonDenied,
    temporarily_unavailable: { failure: 'maintenance', atFault: null, ...bySource, transient: true },
    server_error: { failure: 'serverError', atFault: null, ...bySource, transient: true },
  },
  // A browser adds the extension's origin to each call, and servers may allow known ones only.
  words: [
    { said: /\borigin\b/iu, entry: { failure: 'originRefused', atFault: null, ...byUs, ofCall: true } },
  ],
};

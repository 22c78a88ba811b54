import type { CredentialId } from '../core/credentials.ts';
import type { FailureId } from '../core/failures.ts';
import type { ErrorCatalogue, ErrorEntry } from '../core/token-errors.ts';

type Who = ErrorEntry['whoCanFix'];

/** Means the same in every call. */
const means = (failure: FailureId, atFault: CredentialId | null, whoCanFix: Who): ErrorEntry => ({
  exchange: { failure, atFault },
  validate: { failure, atFault },
  whoCanFix,
});

const accountDisabled = means('accountDisabled', null, 'sap');
const logonDenied = means('logonDenied', null, 'sap');
/** Codes of sign-in by e-mail, by code or by a person: nothing that is asked for here. */
const notOurs = means('refusedUnknown', null, 'us');

/** "Wrong credentials" is all that is said; which ones follows from what was sent. */
const wrongCredentials: ErrorEntry = {
  exchange: { failure: 'requestTokenRejected', atFault: 'requestToken' },
  validate: { failure: 'wrongCredentials', atFault: 'clientSecret' },
  whoCanFix: 'admin',
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
    14: means('accountLocked', null, 'sap'),
    16: means('otherDataCentre', 'authorizationUrl', 'admin'),
    19: wrongCredentials,
    20: means('ipRestricted', null, 'admin'),
    21: means('loginNotAllowed', null, 'us'),
    51: means('fieldMissing', 'companyUuid', 'admin'),
    52: means('fieldMissing', 'requestToken', 'admin'),
    53: means('companyNotEnabled', 'clientId', 'admin'),
    54: means('scopeExceeded', null, 'admin'),
    55: notOurs,
    56: notOurs,
    57: notOurs,
    58: notOurs,
    59: means('appDisabled', 'clientId', 'admin'),
    60: means('grantNotAllowed', null, 'admin'),
    61: means('clientNotFound', 'clientId', 'admin'),
    62: means('fieldMissing', 'clientId', 'admin'),
    63: means('fieldMissing', 'clientSecret', 'admin'),
    64: means('wrongSecret', 'clientSecret', 'admin'),
    65: means('formatUnsupported', null, 'us'),
    80: notOurs,
    81: notOurs,
    83: notOurs,
    84: notOurs,
    85: notOurs,
    100: means('companyUnknown', 'companyUuid', 'admin'),
    101: notOurs,
    102: notOurs,
    103: notOurs,
    104: notOurs,
    105: {
      exchange: { failure: 'grantOfOtherApp', atFault: 'requestToken' },
      validate: { failure: 'grantOfOtherApp', atFault: 'refreshToken' },
      whoCanFix: 'admin',
    },
    106: means('fieldMissing', 'refreshToken', 'admin'),
    107: means('refreshNotAllowed', null, 'admin'),
    108: means('refreshTokenInvalid', 'refreshToken', 'admin'),
    109: notOurs,
    115: means('unauthenticated', 'clientSecret', 'admin'),
    117: notOurs,
    118: notOurs,
    119: notOurs,
    120: means('credtypeInvalid', null, 'us'),
    121: notOurs,
    122: notOurs,
    123: means('principalDisabled', null, 'sap'),
    124: notOurs,
    134: { ...means('maintenance', null, 'sap'), transient: true },
    135: means('formatUnsupported', null, 'us'),
    136: means('authtokenForOtherApp', 'requestToken', 'admin'),
    139: means('passwordChangeNeeded', null, 'us'),
  },
  errors: {
    invalid_client: means('wrongCredentials', 'clientSecret', 'admin'),
    invalid_grant: wrongCredentials,
    invalid_scope: means('scopeExceeded', null, 'admin'),
    unauthorized_client: means('grantNotAllowed', null, 'admin'),
    unsupported_grant_type: means('grantNotAllowed', null, 'admin'),
    access_denied: logonDenied,
    temporarily_unavailable: { ...means('maintenance', null, 'sap'), transient: true },
    server_error: { ...means('serverError', null, 'sap'), transient: true },
  },
};

/**
 * The documented codes of the token endpoint: OAuth error and our wording of its meaning
 * (SAP's developer documentation, Authentication, response codes).
 */
const ERRORS: Readonly<Record<number, readonly [error: string, description: string]>> = {
  2: ['invalid_grant', 'The user is not known'],
  5: ['invalid_grant', 'The credentials are not correct'],
  9: ['invalid_grant', 'The account may not log on'],
  10: ['invalid_grant', 'The account is disabled'],
  11: ['invalid_grant', 'The account is disabled'],
  12: ['invalid_grant', 'Sign-in was denied'],
  13: ['invalid_grant', 'Sign-in was denied'],
  14: ['invalid_grant', 'The account is locked'],
  16: ['invalid_request', 'The principal lives in another data centre'],
  19: ['invalid_grant', 'The credentials are not correct'],
  20: ['invalid_grant', 'Sign-in was denied for this address'],
  21: ['invalid_request', 'This client may not use a password login'],
  51: ['invalid_request', 'No username'],
  52: ['invalid_request', 'No password'],
  53: ['invalid_client', 'The company did not enable this client'],
  54: ['invalid_scope', 'More scope was requested than granted'],
  59: ['access_denied', 'The client is disabled'],
  60: ['invalid_grant', 'The client may not use this grant'],
  61: ['invalid_client', 'No such client'],
  62: ['invalid_request', 'No client_id'],
  63: ['invalid_request', 'No client_secret'],
  64: ['invalid_client', 'The client credentials are not correct'],
  65: ['invalid_request', 'No grant_type'],
  100: ['invalid_request', 'The username is not known'],
  105: ['invalid_grant', 'The grant was issued to another client'],
  106: ['invalid_request', 'No refresh_token'],
  107: ['invalid_request', 'The client may not refresh'],
  108: ['invalid_grant', 'The refresh token is wrong or has expired'],
  115: ['invalid_request', 'The client is not authenticated'],
  120: ['invalid_request', 'The credtype is not valid'],
  123: ['invalid_request', 'The principal is disabled'],
  134: ['invalid_request', 'The company is in maintenance'],
  135: ['invalid_request', 'The format of the request is not supported'],
  136: ['invalid_request', 'The authtoken was issued to another client'],
  139: ['invalid_request', 'The password must be changed'],
};

export interface TokenErrorBody {
  readonly code: number;
  readonly error: string;
  readonly error_description: string;
  readonly geolocation?: string;
  readonly 'concur-correlationid'?: string;
}

/** The body of a token error; an undocumented code gets a body as well, as the real endpoint would. */
export function tokenErrorBody(code: number, geolocation?: string): TokenErrorBody {
  const [error, error_description] = ERRORS[code] ?? ['invalid_request', 'The request was refused'];
  return { code, error, error_description, ...(geolocation !== undefined && { geolocation }) };
}

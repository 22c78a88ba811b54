import type { TokenEndpoint } from './token-endpoint.ts';

/** Client ID and Client Secret: part of every token request. */
export interface ClientPair {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A body as text: given to `fetch` as a string, it brings no charset into the content type. */
const encode = (fields: Readonly<Record<string, string>>): string => new URLSearchParams(fields).toString();

const client = ({ clientId, clientSecret }: ClientPair) => ({
  client_id: clientId,
  client_secret: clientSecret,
});

/** Body of the exchange: a company's request token for a refresh token. Never a person's login. */
export const exchangeBody = (
  values: ClientPair & { readonly companyUuid: string; readonly requestToken: string },
  { passwordParams }: Pick<TokenEndpoint, 'passwordParams'>,
): string =>
  encode({
    ...client(values),
    grant_type: 'password',
    username: values.companyUuid,
    password: values.requestToken,
    ...passwordParams,
  });

/** Body of the proof of an app's values; the reply replaces nothing. */
export const proofBody = (values: ClientPair): string =>
  encode({ ...client(values), grant_type: 'client_credentials' });

/** Body of a refresh. The reply's refresh token replaces the one sent. */
export const refreshBody = (values: ClientPair & { readonly refreshToken: string }): string =>
  encode({ ...client(values), grant_type: 'refresh_token', refresh_token: values.refreshToken });

/** Statuses after which each grant may be asked for again without the admin; null stands for no answer. */
const REPEATS: ReadonlyMap<string | null, readonly (number | null)[]> = new Map([
  // One more access token replaces nothing and uses nothing up.
  ['client_credentials', [null, 429, 502, 503, 504]],
  // A request token counts its uses: only where the answer says that nothing was served.
  ['password', [429, 503]],
  // The token may be replaced by the first call, and sending the old one twice may end the new one too: never.
  ['refresh_token', []],
]);

/** Whether a request that was answered with `status`, or not at all (null), may be sent again by itself. */
export const mayRepeat = (body: string, status: number | null): boolean =>
  REPEATS.get(new URLSearchParams(body).get('grant_type'))?.includes(status) ?? false;

const NOT_SECRET = new Set(['grant_type', 'credtype']);

/** Every value of a body that must never come back in a message. */
export const secretsOf = (body: string): string[] =>
  [...new URLSearchParams(body)].filter(([name]) => !NOT_SECRET.has(name)).map(([, value]) => value);

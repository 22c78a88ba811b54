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

const NOT_SECRET = new Set(['grant_type', 'credtype']);

/** Every value of a body that must never come back in a message. */
export const secretsOf = (body: string): string[] =>
  [...new URLSearchParams(body)].filter(([name]) => !NOT_SECRET.has(name)).map(([, value]) => value);

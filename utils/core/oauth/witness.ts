import { claimList, jwtClaims } from './jwt.ts';
import { scopeList, type TokenReply } from './reply.ts';
import { serverName } from './server-text.ts';
import type { TokenEndpoint } from './token-endpoint.ts';

/** What the tokens of a reply say of themselves, unverified. Null where nothing is said. */
export interface Witness {
  /** The scopes that the reply names, else those in the access token. */
  readonly scopes: readonly string[] | null;
  /** The apps that the id token is for. */
  readonly audience: readonly string[] | null;
  readonly subject: string | null;
  /** The tokens name a company, not a person, as their subject. */
  readonly ofCompany: boolean;
  readonly issuer: string | null;
}

/**
 * Reads a reply's own tokens; costs no call. Scopes are shown: none of `held`, whole or in part, is left in them, but for those of
 * `required`, by which it is decided.
 */
export function witnessOf(
  reply: TokenReply,
  { claims }: Pick<TokenEndpoint, 'claims'>,
  held: readonly string[],
  required: readonly string[],
): Witness {
  const access = jwtClaims(reply.accessToken) ?? {};
  const id = (reply.idToken && jwtClaims(reply.idToken)) || {};
  const text = (name: string): string | null => claimList(id[name])[0] ?? claimList(access[name])[0] ?? null;
  const inToken = access[claims.scopes];
  const scopes = Array.isArray(inToken) ? scopeList(claimList(inToken)) : null;
  return {
    scopes: reply.scopes ?? scopes?.map((scope) => serverName(scope, held, required)) ?? null,
    audience: 'aud' in id ? claimList(id.aud) : null,
    subject: text('sub'),
    ofCompany: text(claims.type) === claims.companyType,
    issuer: text('iss'),
  };
}

import { jwtClaims } from './jwt.ts';
import type { TokenReply } from './reply.ts';
import type { Validation } from './validation.ts';

/** An access token and until when it may be kept, in milliseconds since 1970. A secret. */
export interface HeldAccess {
  readonly token: string;
  readonly until: number;
}

/** `ok` says that there is a refresh token; `validation` may still fail, for missing scopes for example. */
export type GrantResult =
  | {
      readonly ok: false;
      readonly validation: Validation;
      /** The answer was lost after the request left: the token that was sent may be spent. */
      readonly unanswered?: boolean;
    }
  | {
      readonly ok: true;
      readonly refreshToken: string;
      /** The data centre that the token belongs to; null if neither the endpoint nor the page told. */
      readonly base: string | null;
      readonly grantedScopes: readonly string[] | null;
      readonly refreshTokenExpiresAt: number | null;
      /** The company's access token, for the deep check. */
      readonly access: HeldAccess;
      readonly validation: Validation;
    };

/** Access tokens are good for an hour; whatever a reply says, none is kept longer. */
const LONGEST = 3600;

/**
 * The access token of a reply with its end: the lifetime that the reply tells, else the one that the token tells of itself,
 * one hour at most.
 */
export function accessOf(
  { accessToken, expiresIn }: Pick<TokenReply, 'accessToken' | 'expiresIn'>,
  now: number,
): HeldAccess {
  const lifetime = expiresIn ?? lifetimeIn(accessToken) ?? LONGEST;
  return { token: accessToken, until: now + Math.min(lifetime, LONGEST) * 1000 };
}

/** Seconds from issue to expiry, both by the server's clock: this computer's may be wrong. Null where they are not told. */
function lifetimeIn(accessToken: string): number | null {
  const { iat, exp } = jwtClaims(accessToken) ?? {};
  return typeof iat === 'number' && typeof exp === 'number' ? Math.max(0, exp - iat) : null;
}

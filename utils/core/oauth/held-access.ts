import { jwtClaims } from './jwt.ts';
import type { TokenReply } from './reply.ts';

/** An access token and until when it may be kept, in milliseconds since 1970. A secret. */
export interface HeldAccess {
  readonly token: string;
  readonly until: number;
}

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

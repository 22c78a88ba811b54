import type { TokenReply } from './reply.ts';

/** An access token and until when it may be kept, in milliseconds since 1970. A secret. */
export interface HeldAccess {
  readonly token: string;
  readonly until: number;
}

/** Access tokens are good for an hour; whatever a reply says, none is kept longer. */
const LONGEST = 3600;

/** The access token of a reply with its end: the lifetime that was told, one hour at most. */
export const accessOf = (
  { accessToken, expiresIn }: Pick<TokenReply, 'accessToken' | 'expiresIn'>,
  now: number,
): HeldAccess => ({ token: accessToken, until: now + Math.min(expiresIn ?? LONGEST, LONGEST) * 1000 });

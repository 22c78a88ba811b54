import type { FailureId } from '../result/failures.ts';

/** How long and how often a held request token is taken; times in milliseconds since 1970. */
export interface RequestTokenUse {
  readonly endsAt: number;
  readonly uses: number;
  readonly mostUses: number;
}

/** Why a request token will not be taken any more, as far as can be told here; null if nothing speaks against it. */
export function spentRequestToken(
  token: RequestTokenUse | null,
  now: number,
): Extract<FailureId, 'requestTokenUsedUp' | 'requestTokenOld'> | null {
  if (!token) return null;
  if (token.uses >= token.mostUses) return 'requestTokenUsedUp';
  return now >= token.endsAt ? 'requestTokenOld' : null;
}

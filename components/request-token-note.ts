import { spentRequestToken } from '@/utils/core/oauth/request-token';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { failureTitle } from './texts';

const HOUR = 3_600_000;

/** How long and how often a request token may still be used; it was made before it was seen, so at most so long. */
export function requestTokenNote(token: Snapshot['requestToken'], now: number): string | null {
  if (!token) return null;
  const { endsAt, uses, mostUses } = token;
  const spent = spentRequestToken(token, now);
  if (spent) return failureTitle(spent);
  const left = endsAt - now;
  const lasts =
    left < HOUR ? i18n.t('values.lastsUnderAnHour') : i18n.t('values.lastsAtMost', Math.ceil(left / HOUR));
  return uses === 0 ? lasts : `${lasts} ${i18n.t('values.used', uses, [String(uses), String(mostUses)])}`;
}

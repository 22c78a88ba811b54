import { spentRequestToken } from '@/utils/core/oauth/request-token';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { failureTitle } from './names';

const HOUR = 3_600_000;

/** How long and how often a request token may still be used; it was made before it was seen, so at most so long. */
export function requestTokenNote(token: Snapshot['requestToken'], now: number): string | null {
  if (!token) return null;
  const { endsAt, uses, mostUses } = token;
  const spent = spentRequestToken(token, now);
  if (spent) return failureTitle(spent);
  const left = endsAt - now;
  const used: [string, string] = [String(uses), String(mostUses)];
  if (left < HOUR)
    return uses === 0 ? i18n.t('values.lastsUnderAnHour') : i18n.t('values.lastsUnderAnHourUsed', used);
  const hours = Math.ceil(left / HOUR);
  return uses === 0
    ? i18n.t('values.lastsAtMost', hours)
    : i18n.t('values.lastsAtMostUsed', hours, [String(hours), ...used]);
}

import { i18n } from '@/utils/i18n';
import { OrderButton } from './order-button';
import type { StepProps } from './step-props';
import { minutesUntil } from './times';
import { useNow } from './use-now';

/** When the admin is warned, in whole minutes before the values are wiped. */
const WARN_MINUTES = 2;

/** Whether the values are wiped so soon that the admin is warned. */
export const endsSoon = (expiresAt: number, now: number): boolean =>
  minutesUntil(expiresAt, now) < WARN_MINUTES;

/** Says shortly before that the values are about to be wiped, wherever the admin looks, and offers to keep them. */
export function ExpiryWarning({ snapshot: { expiresAt, mayKeepLonger }, link }: StepProps) {
  const now = useNow();
  if (!mayKeepLonger || expiresAt === null || !endsSoon(expiresAt, now)) return null;
  return (
    <div className="hint" role="alert" data-expiry-warning>
      <p>{i18n.t('values.wipedSoonWarning')}</p>
      <OrderButton link={link} name="keepLonger" kind="secondary" />
    </div>
  );
}

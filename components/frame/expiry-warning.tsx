import { i18n } from '@/utils/i18n';
import { order } from '../card/action';
import { ActionButton } from '../card/action-button';
import { usePanel } from '../setup/panel';
import { endsSoon } from '../texts/times';

/** Says shortly before that the values are about to be wiped, wherever the admin looks, and offers to keep them. */
export function ExpiryWarning() {
  const { snapshot, now } = usePanel();
  const { mayKeepLonger, expiresAt } = snapshot;
  if (!mayKeepLonger || expiresAt === null || !endsSoon(expiresAt, now)) return null;
  return (
    <div className="remark" role="alert" data-expiry-warning>
      <p>{i18n.t('values.wipedSoonWarning')}</p>
      <ActionButton action={order('keepLonger')} />
    </div>
  );
}

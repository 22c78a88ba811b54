import type { CredentialId } from '@/utils/core/credentials/credentials';
import type { OfferView } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { usePanel } from '../setup/panel';

/** A value that anybody may have written: only the admin's press takes it. */
export function OfferedValue({ id, offer: { shown, page, seenAt } }: { id: CredentialId; offer: OfferView }) {
  const { setup } = usePanel();
  const { tabId } = setup;
  return (
    <div className="actions">
      <p className="explanation">{i18n.t('values.offered', [shown, page])}</p>
      {tabId !== null && (
        <Button
          disabled={setup.waiting}
          onClick={() => setup.order('useOffer', { tabId, credential: id, seenAt })}
        >
          {i18n.t('action.useOffer')}
        </Button>
      )}
    </div>
  );
}

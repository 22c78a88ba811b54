import type { CredentialId } from '@/utils/core/credentials/credentials';
import type { OfferView } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { Button } from './button';
import type { Link } from './use-link';

interface Props {
  readonly id: CredentialId;
  readonly offer: OfferView;
  readonly link: Link;
}

/** A value that anybody may have written: only the admin's click takes it. */
export function OfferedValue({ id, offer: { shown, page, seenAt }, link }: Props) {
  const { tabId } = link;
  return (
    <div className="actions">
      <p className="explanation">{i18n.t('values.offered', [shown, page])}</p>
      {tabId !== null && (
        <Button
          disabled={link.waiting}
          onClick={() => link.order('useOffer', { tabId, credential: id, seenAt })}
        >
          {i18n.t('action.useOffer')}
        </Button>
      )}
    </div>
  );
}

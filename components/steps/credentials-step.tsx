import { isComplete } from '@/utils/core/requirements/requirements';
import type { PageKind } from '@/utils/core/source/reading';
import { i18n } from '@/utils/i18n';
import { OrderButton } from '../order-button';
import { PageLinks } from '../page-links';
import type { StepProps } from '../step-props';

/** On the way to a new secret, what to press next depends on where one is. */
const LOST: Readonly<Partial<Record<PageKind, 'lostOnList' | 'lostOnDetails' | 'lostOnSecrets'>>> = {
  appList: 'lostOnList',
  appDetails: 'lostOnDetails',
  clientSecrets: 'lostOnSecrets',
};

/** Step 2: Client ID and Client Secret, which the page shows once after it was saved. */
export function CredentialsStep({ snapshot, link }: StepProps) {
  const { page, grants, scopes, credentials } = snapshot;
  const incomplete = !isComplete(grants) || !isComplete(scopes);
  // One that can be seen, if only in part, is not lost.
  const isSeen = credentials.clientSecret.state === 'suspect';
  const lostSecret = credentials.clientId.state === 'held' && credentials.clientSecret.state === 'empty';
  // The next button to press is one of the page itself.
  const stays = page.preparable || (lostSecret && LOST[page.kind] !== undefined);
  const other = isSeen ? 'seen' : 'elsewhere';
  const text = page.preparable ? 'submit' : lostSecret ? (LOST[page.kind] ?? 'secretLost') : other;
  return (
    <>
      <p>{i18n.t(`next.credentials.${text}`)}</p>
      <div className="actions">
        {page.preparable && incomplete && <OrderButton link={link} name="prepare" />}
        <PageLinks link={link} pages={['appList']} kind={stays ? 'quiet' : 'primary'} />
      </div>
    </>
  );
}

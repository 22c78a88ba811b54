import type { PageKind } from '@/utils/core/reading';
import { isComplete } from '@/utils/core/requirements';
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
  const lostSecret = credentials.clientId.state === 'held' && credentials.clientSecret.state !== 'held';
  const text = page.preparable ? 'submit' : lostSecret ? (LOST[page.kind] ?? 'secretLost') : 'elsewhere';
  return (
    <>
      <p>{i18n.t(`next.credentials.${text}`)}</p>
      <div className="actions">
        {page.preparable && incomplete && <OrderButton link={link} name="prepare" />}
        <PageLinks link={link} pages={['appList']} kind={page.preparable ? 'quiet' : 'primary'} />
      </div>
    </>
  );
}

import { i18n } from '@/utils/i18n';
import { OrderButton } from '../order-button';
import { PageLinks } from '../page-links';
import type { StepProps } from '../step-props';

/** Step 1: the app's grants and scopes. */
export function AppStep({ snapshot, link }: StepProps) {
  const { preparable } = snapshot.page;
  return (
    <>
      <p>{textFor(snapshot)}</p>
      <div className="actions">
        {preparable && <OrderButton link={link} name="prepare" />}
        <PageLinks link={link} pages={['appList']} kind={preparable ? 'quiet' : 'primary'} />
      </div>
    </>
  );
}

function textFor({ page, grants }: StepProps['snapshot']): string {
  if (page.preparable) return i18n.t('next.app.prepare');
  if (page.site !== 'source') return i18n.t('next.app.elsewhere');
  if (page.kind === 'appList') return i18n.t('next.app.appList');
  if (page.kind === 'signIn') return i18n.t('next.app.signIn');
  if (page.kind === 'registerPartnerApplication') return i18n.t('next.app.wrongTool');
  if (page.kind === 'appDetails') return i18n.t('next.app.appDetails');
  const unread = grants.required.every(({ state }) => state === 'unknown');
  const shouldBeRead =
    page.kind === 'createApp' || page.kind === 'editApp' || page.kind === 'clientWebServices';
  return i18n.t(shouldBeRead && unread ? 'next.app.unreadable' : 'next.app.elsewhere');
}

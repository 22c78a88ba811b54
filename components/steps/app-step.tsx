import { i18n } from '@/utils/i18n';
import { OrderButton } from '../order-button';
import { PageLinks } from '../page-links';
import type { StepProps } from '../step-props';

/** Step 1: the app's grants and scopes. */
export function AppStep({ snapshot, link }: StepProps) {
  const { preparable, kind } = snapshot.page;
  const closed = isClosed(snapshot);
  return (
    <>
      <p>{textFor(snapshot)}</p>
      <div className="actions">
        {preparable && <OrderButton link={link} name="prepare" />}
        {closed && kind !== 'authenticationAdmin' && (
          <PageLinks link={link} pages={['authenticationAdmin']} />
        )}
        <PageLinks link={link} pages={['appList']} kind={preparable || closed ? 'quiet' : 'primary'} />
      </div>
    </>
  );
}

/** The page showed that the tool is not there for this person. */
const isClosed = ({ problems }: StepProps['snapshot']): boolean =>
  problems.some(({ id }) => id === 'toolNotEnabled');

function textFor(snapshot: StepProps['snapshot']): string {
  const { page, grants } = snapshot;
  if (isClosed(snapshot)) {
    return i18n.t(page.kind === 'authenticationAdmin' ? 'next.app.closed' : 'next.app.closedList');
  }
  if (page.preparable) return i18n.t('next.app.prepare');
  if (page.site !== 'source') return i18n.t('next.app.elsewhere');
  if (page.kind === 'appList') return i18n.t('next.app.appList');
  if (page.kind === 'signIn') return i18n.t('next.app.signIn');
  if (page.kind === 'registerPartnerApplication') return i18n.t('next.app.wrongTool');
  if (page.kind === 'authenticationAdmin') return i18n.t('next.app.menu');
  if (page.kind === 'appDetails') return i18n.t('next.app.appDetails');
  const unread = grants.required.every(({ state }) => state === 'unknown');
  const shouldBeRead =
    page.kind === 'createApp' || page.kind === 'editApp' || page.kind === 'clientWebServices';
  return i18n.t(shouldBeRead && unread ? 'next.app.unreadable' : 'next.app.elsewhere');
}

import { i18n } from '@/utils/i18n';
import { OrderButton } from '../order-button';
import { PageLinks } from '../page-links';
import type { StepProps } from '../step-props';

/** Step 3: the Company Request Token. */
export function RequestTokenStep({ snapshot, link }: StepProps) {
  const here = snapshot.page.kind === 'companyRequestTokens';
  const unread = here && snapshot.problems.some(({ id }) => id === 'pageNotUnderstood');
  if (unread) {
    return (
      <>
        <p>{i18n.t('next.requestToken.notThere')}</p>
        <div className="actions">
          <PageLinks link={link} pages={['authenticationAdmin']} kind="primary" />
          <PageLinks link={link} pages={['companyRequestTokens']} />
        </div>
      </>
    );
  }
  return (
    <>
      <p>{i18n.t(here ? 'next.requestToken.here' : 'next.requestToken.elsewhere')}</p>
      <div className="actions">
        {here ? (
          <OrderButton link={link} name="fillAppId" />
        ) : (
          <PageLinks link={link} pages={['companyRequestTokens']} kind="primary" />
        )}
      </div>
    </>
  );
}

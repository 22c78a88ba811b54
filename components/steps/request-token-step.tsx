import { i18n } from '@/utils/i18n';
import { OrderButton } from '../order-button';
import { PageLinks } from '../page-links';
import type { StepProps } from '../step-props';

/** Step 3: the Company Request Token. */
export function RequestTokenStep({ snapshot, link }: StepProps) {
  const here = snapshot.page.kind === 'companyRequestTokens';
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

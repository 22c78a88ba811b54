import { i18n } from '@/utils/i18n';
import { OrderButton } from '../order-button';
import { PageLinks } from '../page-links';
import type { StepProps } from '../step-props';

/** Step 4: the request token becomes a refresh token. */
export const ExchangeStep = ({ snapshot, link }: StepProps) => (
  <>
    <p>{i18n.t('next.exchange.text')}</p>
    <div className="actions">
      <OrderButton link={link} name="exchange" />
      {/* A request token that failed is replaced on its own page. */}
      {snapshot.page.kind === 'companyRequestTokens' ? (
        <OrderButton link={link} name="fillAppId" kind="quiet" />
      ) : (
        <PageLinks link={link} pages={['companyRequestTokens']} />
      )}
    </div>
  </>
);

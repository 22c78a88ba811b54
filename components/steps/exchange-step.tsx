import { spentRequestToken } from '@/utils/core/request-token';
import { i18n } from '@/utils/i18n';
import { OrderButton } from '../order-button';
import { PageLinks } from '../page-links';
import { ProblemList } from '../problem-list';
import type { StepProps } from '../step-props';
import { useNow } from '../use-now';

/** Step 4: the request token becomes a refresh token. One that has run out is named first, and a new one is the way on. */
export function ExchangeStep({ snapshot, link }: StepProps) {
  const spent = spentRequestToken(snapshot.requestToken, useNow());
  // A request token that failed is replaced on its own page.
  const onTokenPage = snapshot.page.kind === 'companyRequestTokens';
  return (
    <>
      <p>{i18n.t('next.exchange.text')}</p>
      {spent && (
        <ProblemList
          problems={[{ id: spent, concerned: [], expected: null, said: null }]}
          onMended={link.look}
        />
      )}
      <div className="actions">
        <OrderButton link={link} name="exchange" kind={spent ? 'secondary' : 'primary'} />
        {onTokenPage ? (
          <OrderButton link={link} name="fillAppId" kind={spent ? 'primary' : 'quiet'} />
        ) : (
          <PageLinks link={link} pages={['companyRequestTokens']} kind={spent ? 'primary' : 'quiet'} />
        )}
      </div>
    </>
  );
}

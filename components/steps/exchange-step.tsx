import { spentRequestToken } from '@/utils/core/oauth/request-token';
import { i18n } from '@/utils/i18n';
import { OrderButton } from '../order-button';
import { PageLinks } from '../page-links';
import { ProblemList } from '../problem-list';
import { collectProblems, plainProblem, repairPagesOf } from '../problems';
import type { StepProps } from '../step-props';
import { useNow } from '../use-now';

/**
 * Step 4: the request token becomes a refresh token. Where it has run out, or was refused, a new one is the way on; what
 * is wrong with the app is repaired on another page.
 */
export function ExchangeStep({ snapshot, link }: StepProps) {
  const spent = spentRequestToken(snapshot.requestToken, useNow());
  // A request token that failed is replaced on its own page.
  const onTokenPage = snapshot.page.kind === 'companyRequestTokens';
  const pages = repairPagesOf(collectProblems(snapshot, null));
  const renew = spent !== null || pages.includes('companyRequestTokens');
  const elsewhere = pages.filter((page) => page !== 'companyRequestTokens');
  return (
    <>
      <p>{i18n.t('next.exchange.text')}</p>
      {spent && <ProblemList problems={[plainProblem(spent)]} link={link} />}
      <div className="actions">
        <OrderButton link={link} name="exchange" kind={renew ? 'secondary' : 'primary'} />
        {onTokenPage ? (
          <OrderButton link={link} name="fillAppId" kind={renew ? 'primary' : 'quiet'} />
        ) : (
          <PageLinks link={link} pages={['companyRequestTokens']} kind={renew ? 'primary' : 'quiet'} />
        )}
        <PageLinks link={link} pages={elsewhere} />
      </div>
    </>
  );
}

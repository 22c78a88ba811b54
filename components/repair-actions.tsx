import { namedDataCentre } from '@/utils/core/validation';
import { OrderButton } from './order-button';
import { type LinkedPage, PageLinks } from './page-links';
import { collectProblems } from './problems';
import type { StepProps } from './step-props';

/**
 * Ways back to the app and to a newer request token, where the page or the last validation calls for them, and the
 * correction that one click can make.
 */
export function RepairActions({ snapshot, link }: StepProps) {
  const { page, validation, validationStale } = snapshot;
  const onTokenPage = page.kind === 'companyRequestTokens';
  const failed = validation?.outcome === 'failed' && !validationStale;
  // The app is as it should be: only a new exchange helps.
  const again = collectProblems(snapshot, null).some(({ id }) => id === 'tokenBeforeScopes');
  const pages: LinkedPage[] = onTokenPage ? ['appList'] : ['appList', 'companyRequestTokens'];
  return (
    <>
      {failed && namedDataCentre(validation) && <OrderButton link={link} name="useDataCentre" />}
      {onTokenPage && <OrderButton link={link} name="fillAppId" kind={again ? 'primary' : 'secondary'} />}
      {again && !onTokenPage && <PageLinks link={link} pages={['companyRequestTokens']} kind="primary" />}
      {page.preparable && <OrderButton link={link} name="prepare" kind="secondary" />}
      {failed && !again && <PageLinks link={link} pages={pages} />}
    </>
  );
}

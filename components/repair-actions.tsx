import { OrderButton } from './order-button';
import { type LinkedPage, PageLinks } from './page-links';
import type { StepProps } from './step-props';

/** Ways back to the app and to a newer request token, where the page or the last validation calls for them. */
export function RepairActions({ snapshot, link }: StepProps) {
  const { page, validation, validationStale } = snapshot;
  const onTokenPage = page.kind === 'companyRequestTokens';
  const failed = validation?.outcome === 'failed' && !validationStale;
  const pages: LinkedPage[] = onTokenPage ? ['appList'] : ['appList', 'companyRequestTokens'];
  return (
    <>
      {onTokenPage && <OrderButton link={link} name="fillAppId" kind="secondary" />}
      {page.preparable && <OrderButton link={link} name="prepare" kind="secondary" />}
      {failed && <PageLinks link={link} pages={pages} />}
    </>
  );
}

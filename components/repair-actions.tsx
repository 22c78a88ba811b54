import { namedDataCentre } from '@/utils/core/oauth/validation';
import type { PageKind } from '@/utils/core/source/reading';
import { OrderButton } from './order-button';
import { type LinkedPage, PageLinks } from './page-links';
import { collectProblems, repairPagesOf, type ShownProblem } from './problems';
import type { StepProps } from './step-props';

/** Where what went wrong can be mended; to the app or to a newer request token where that is not known. */
function pagesToRepair(problems: readonly ShownProblem[], at: PageKind): LinkedPage[] {
  const known = repairPagesOf(problems);
  const pages: LinkedPage[] = known.length > 0 ? known : ['appList', 'companyRequestTokens'];
  return pages.filter((page) => page !== at);
}

/**
 * Ways to the pages where what the last validation found can be mended, and the correction that one click can make.
 */
export function RepairActions({ snapshot, link }: StepProps) {
  const { page, validation, validationStale } = snapshot;
  const onTokenPage = page.kind === 'companyRequestTokens';
  const failed = validation?.outcome === 'failed' && !validationStale;
  const problems = collectProblems(snapshot, null);
  // The app is as it should be: only a new exchange helps.
  const again = problems.some(({ id }) => id === 'tokenBeforeScopes');
  return (
    <>
      {failed && namedDataCentre(validation) && <OrderButton link={link} name="useDataCentre" />}
      {onTokenPage && <OrderButton link={link} name="fillAppId" kind={again ? 'primary' : 'secondary'} />}
      {again && !onTokenPage && <PageLinks link={link} pages={['companyRequestTokens']} kind="primary" />}
      {page.preparable && <OrderButton link={link} name="prepare" kind="secondary" />}
      {failed && !again && <PageLinks link={link} pages={pagesToRepair(problems, page.kind)} />}
    </>
  );
}

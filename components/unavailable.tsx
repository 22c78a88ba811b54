import { i18n } from '@/utils/i18n';
import { Button } from './button';
import { PageLinks } from './page-links';
import { ProblemList } from './problem-list';
import { collectProblems } from './problems';
import type { Link } from './use-link';

/** Shown while nothing is known of the tab: being looked at, refused, or no tab at all. */
export function Unavailable({ link }: { link: Link }) {
  if (link.looking)
    return (
      <main aria-busy="true">
        <p role="status">{i18n.t('header.loading')}</p>
      </main>
    );
  return (
    <main>
      <ProblemList problems={collectProblems(null, link.failure)} link={link} />
      {link.tabId === null ? (
        <p role="status">{i18n.t('header.noTab')}</p>
      ) : (
        <div className="actions">
          <PageLinks link={link} pages={['appList', 'target']} />
        </div>
      )}
      <Button onClick={link.look}>{i18n.t('header.retry')}</Button>
    </main>
  );
}

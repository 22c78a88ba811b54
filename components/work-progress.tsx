import type { Work } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { Button } from './button';
import { nameOf } from './problems';
import { workName } from './texts';
import type { Link } from './use-link';

/** Work under way: how far it is, and the way to stop it. */
export function WorkProgress({ work, link }: { work: Work; link: Link }) {
  const { tabId } = link;
  const counted = work.total > 0 && work.task !== 'point';
  return (
    <div className="work" aria-busy="true">
      <p>
        {workName(work)}
        {counted && <span className="count">{i18n.t('work.progress', [work.done, work.total])}</span>}
      </p>
      <progress aria-label={workName(work)} {...(counted ? { value: work.done, max: work.total } : {})} />
      {work.detail && <p className="quiet-text">{i18n.t('work.detail', [nameOf(work.detail)])}</p>}
      {/* A refresh token that is being spent may be replaced already: the answer must be waited for. */}
      {work.task !== 'checkRefreshToken' && (
        <Button disabled={tabId === null} onClick={() => tabId !== null && link.order('cancel', { tabId })}>
          {i18n.t('action.cancel')}
        </Button>
      )}
    </div>
  );
}

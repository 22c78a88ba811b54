import type { Work } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { workName } from '../texts/names';
import { nameOf } from '../texts/problems';
import { order } from './action';
import { ActionButton } from './action-button';

/** Work under way: how far it is, and the way to stop it. */
export function WorkProgress({ work }: { work: Work }) {
  // One thing to do is under way or done: of that there is nothing to count.
  const counted = work.total > 1 && work.task !== 'point';
  return (
    <div className="work" aria-busy="true">
      <progress aria-label={workName(work)} {...(counted ? { value: work.done, max: work.total } : {})} />
      {(counted || work.detail) && (
        <p className="quiet-text">
          {counted && <span>{i18n.t('work.progress', [work.done, work.total])}</span>}
          {work.detail && <span>{i18n.t('work.detail', [nameOf(work.detail)])}</span>}
        </p>
      )}
      {/* A refresh token that is being spent may be replaced already: the answer must be waited for. */}
      {work.task !== 'checkRefreshToken' && (
        <div className="actions">
          <ActionButton action={order('cancel')} />
        </div>
      )}
    </div>
  );
}

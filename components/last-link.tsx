import type { Snapshot } from '@/utils/core/snapshot';
import { i18n } from '@/utils/i18n';
import { ReminderButton } from './reminder-button';
import { day } from './times';

/** When the last link was made and runs out: all that is kept of it. The last step tells it in its own card. */
export function LastLink({ snapshot: { step, lastLink } }: { snapshot: Snapshot }) {
  if (!lastLink || step === 'done') return null;
  const { linkedOn, expiresOn } = lastLink;
  return (
    <section className="report" aria-labelledby="last-link" data-last-link>
      <h2 id="last-link">{i18n.t('next.done.lastLink')}</h2>
      <p>{i18n.t('next.done.linkedOn', [day(linkedOn)])}</p>
      {expiresOn !== null && (
        <>
          <p>{i18n.t('next.done.expiresOn', [day(expiresOn)])}</p>
          <ReminderButton expiresOn={expiresOn} />
        </>
      )}
    </section>
  );
}

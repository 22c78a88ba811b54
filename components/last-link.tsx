import { i18n } from '@/utils/i18n';
import { OrderButton } from './order-button';
import { ReminderButton } from './reminder-button';
import type { StepProps } from './step-props';
import { day } from './times';

/** When the last link was made and runs out: all that is kept of it. The last step tells it in its own card. */
export function LastLink({ snapshot: { step, lastLink, reminderDue }, link }: StepProps) {
  if (!lastLink || step === 'done') return null;
  const { linkedOn, expiresOn } = lastLink;
  return (
    <section className="report" aria-labelledby="last-link" data-last-link>
      <h2 id="last-link">{i18n.t('next.done.lastLink')}</h2>
      <p>{i18n.t('next.done.linkedOn', [day(linkedOn)])}</p>
      {expiresOn !== null && (
        <>
          {reminderDue ? (
            <p className="hint" role="status" data-reminder>
              {i18n.t('reminder.description', [day(expiresOn)])}
            </p>
          ) : (
            <p>{i18n.t('next.done.expiresOn', [day(expiresOn)])}</p>
          )}
          <div className="actions">
            <ReminderButton expiresOn={expiresOn} />
            {reminderDue && <OrderButton link={link} name="dismissReminder" kind="quiet" />}
          </div>
        </>
      )}
    </section>
  );
}

import { calendarReminder } from '@/utils/core/reminder/calendar';
import { i18n } from '@/utils/i18n';
import { Button } from './button';
import { day } from './times';

/** Downloads a calendar file with a reminder before the refresh token expires. */
export function ReminderButton({ expiresOn }: { expiresOn: number }) {
  return <Button onClick={() => download(expiresOn)}>{i18n.t('action.reminder')}</Button>;
}

function download(expiresOn: number): void {
  const text = calendarReminder({
    expiresOn,
    now: Date.now(),
    summary: i18n.t('reminder.summary'),
    description: i18n.t('reminder.description', [day(expiresOn)]),
  });
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = 'concur-link.ics';
  anchor.click();
  // The browser takes the blob in a later turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

import { browser } from '../browser/api.ts';
import { isReminderDue, remindAt } from '../core/reminder.ts';
import { lastLink } from './last-link.ts';

const KEY = 'reminderDismissed';
export const REMINDER_ALARM = 'remind';

/** Whether the last link ends soon, or has ended, and the admin has not dismissed that. Needs dates only. */
export async function reminderIsDue(): Promise<boolean> {
  const link = await lastLink();
  return isReminderDue(link?.expiresOn ?? null, await dismissed(), Date.now());
}

/** Sets the alarm for the reminder of the last link, or takes it away; browsers may lose alarms when they end. */
export async function scheduleReminder(): Promise<void> {
  const expiresOn = (await lastLink())?.expiresOn ?? null;
  const wanted = expiresOn !== null && expiresOn !== (await dismissed()) && !(await reminderIsDue());
  await (wanted
    ? browser.alarms.create(REMINDER_ALARM, { when: remindAt(expiresOn) })
    : browser.alarms.clear(REMINDER_ALARM));
}

/** No reminder of the last link's end any more; another link has one of its own. */
export async function dismissReminder(): Promise<void> {
  await browser.storage.local.set({ [KEY]: (await lastLink())?.expiresOn ?? null });
}

const dismissed = async (): Promise<number | null> =>
  ((await browser.storage.local.get(KEY))[KEY] as number | undefined) ?? null;

import { browser } from '../browser/api.ts';
import { isReminderDue, remindAt } from '../core/reminder/reminder.ts';
import { LAST_LINK, REMINDER_DISMISSED } from './items.ts';

export const REMINDER_ALARM = 'remind';

const endOfLink = async (): Promise<number | null> => (await LAST_LINK.getValue())?.expiresOn ?? null;

/** Whether the last link ends soon, or has ended, and the admin has not dismissed that. Needs dates only. */
export const reminderIsDue = async (): Promise<boolean> =>
  isReminderDue(await endOfLink(), await REMINDER_DISMISSED.getValue(), Date.now());

/** Sets the alarm for the reminder of the last link, or takes it away; browsers may lose alarms when they end. */
export async function scheduleReminder(): Promise<void> {
  const expiresOn = await endOfLink();
  const dismissed = await REMINDER_DISMISSED.getValue();
  const wanted = expiresOn !== null && expiresOn !== dismissed && !(await reminderIsDue());
  await (wanted
    ? browser.alarms.create(REMINDER_ALARM, { when: remindAt(expiresOn) })
    : browser.alarms.clear(REMINDER_ALARM));
}

/** The link that was made at `linkedOn` turned out not to stand. */
export async function takeBackLink(linkedOn: number): Promise<void> {
  if ((await LAST_LINK.getValue())?.linkedOn === linkedOn) await LAST_LINK.removeValue();
}

/** No reminder of the last link's end any more; another link has one of its own. */
export const dismissReminder = async (): Promise<void> => REMINDER_DISMISSED.setValue(await endOfLink());

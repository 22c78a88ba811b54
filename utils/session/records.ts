import { browser } from '../browser/api.ts';
import { byEnd, isReplaced, type LinkRecord, withRecord } from '../core/records/link-record.ts';
import { isReminderDue, remindAt } from '../core/reminder/reminder.ts';
import type { LinkView } from '../core/setup/snapshot.ts';
import { RECORDS, REMINDERS_DISMISSED } from './items.ts';

export const REMINDER_ALARM = 'remind';

/** The links that were made, the one that ends first at the beginning, each with whether the admin is to be reminded of it. */
export async function linkViews(): Promise<readonly LinkView[]> {
  const [records, dismissed] = [await RECORDS.getValue(), await REMINDERS_DISMISSED.getValue()];
  const now = Date.now();
  return byEnd(records).map((link) => ({ ...link, isDue: isReminderDue(link.expiresOn, dismissed, now) }));
}

/** Whether some link ends soon, or has ended, and the admin has not dismissed that. */
export const reminderIsDue = async (): Promise<boolean> => (await linkViews()).some(({ isDue }) => isDue);

/** Sets the alarm for the next reminder, or takes it away; browsers may lose alarms when they end. */
export async function scheduleReminder(): Promise<void> {
  const dismissed = await REMINDERS_DISMISSED.getValue();
  const next = (await linkViews()).find(
    ({ expiresOn, isDue }) => expiresOn !== null && !isDue && !dismissed.includes(expiresOn),
  );
  await (next?.expiresOn
    ? browser.alarms.create(REMINDER_ALARM, { when: remindAt(next.expiresOn) })
    : browser.alarms.clear(REMINDER_ALARM));
}

/** The record of the link that was made at this time, if it is there. */
export const recordOfLink = async (linkedOn: number): Promise<LinkRecord | null> =>
  (await RECORDS.getValue()).find((record) => record.linkedOn === linkedOn) ?? null;

/** Keeps the record of a link that was made just now; gives those whose place it has taken. */
export async function keepRecord(
  record: LinkRecord,
  renewed: LinkRecord | null,
): Promise<readonly LinkRecord[]> {
  const before = await RECORDS.getValue();
  await RECORDS.setValue(withRecord(before, record, renewed));
  return before.filter((other) => isReplaced(other, record, renewed));
}

/** The link that was made at `linkedOn` turned out not to stand: the records that it had replaced come back. */
export async function takeBackRecord(linkedOn: number, replaced: readonly LinkRecord[]): Promise<void> {
  const records = await RECORDS.getValue();
  if (!records.some((record) => record.linkedOn === linkedOn)) return;
  await RECORDS.setValue([...replaced, ...records.filter((record) => record.linkedOn !== linkedOn)]);
}

/** No reminder of this link's end any more; the next one has an end of its own. */
export async function dismissReminder(linkedOn: number): Promise<void> {
  const records = await RECORDS.getValue();
  const ends = records.flatMap(({ expiresOn }) => expiresOn ?? []);
  const end = records.find((record) => record.linkedOn === linkedOn)?.expiresOn;
  const before = (await REMINDERS_DISMISSED.getValue()).filter((dismissed) => ends.includes(dismissed));
  await REMINDERS_DISMISSED.setValue([...before, ...(end ? [end] : [])]);
}

/** Forgets the record of this link, or all of them. */
export async function forgetRecords(which: number | 'all'): Promise<void> {
  const records = which === 'all' ? [] : await RECORDS.getValue();
  await RECORDS.setValue(records.filter(({ linkedOn }) => linkedOn !== which));
}

const DAY = 86_400_000;

/** How long before its end a link is reminded of. */
const NOTICE = 28 * DAY;

/** When to remind of a link that ends at `expiresOn`. Times in milliseconds since 1970. */
export const remindAt = (expiresOn: number): number => expiresOn - NOTICE;

/** Whether the admin should be reminded of this end now; `dismissed` are the ends of which no reminder is wanted. */
export const isReminderDue = (expiresOn: number | null, dismissed: readonly number[], now: number): boolean =>
  expiresOn !== null && !dismissed.includes(expiresOn) && now >= remindAt(expiresOn);

import { i18n } from '@/utils/i18n';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const language = (): string => i18n.t('extension.language');

/** "3 minutes ago"; null for less than a minute. */
export function timeAgo(at: number, now: number): string | null {
  const passed = now - at;
  if (passed < MINUTE) return null;
  const format = new Intl.RelativeTimeFormat(language(), { numeric: 'always' });
  return passed < HOUR
    ? format.format(-Math.floor(passed / MINUTE), 'minute')
    : format.format(-Math.floor(passed / HOUR), 'hour');
}

/** A day, with the month as a word so that no country reads it differently. */
export const day = (at: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(at);

/** A day with the time, as people write it. */
export const dayAndTime = (at: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

export const timeOfDay = (at: number): string =>
  new Intl.DateTimeFormat(language(), { timeStyle: 'medium' }).format(at);

/** Whole minutes until `at`, at least 0. */
export const minutesUntil = (at: number, now: number): number => Math.max(0, Math.floor((at - now) / MINUTE));

/** Names as one list, in the language of the interface. */
export const listOf = (names: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(names);

/** When the admin is warned, in whole minutes before the values are wiped. */
const WARN_MINUTES = 2;

/** Whether the values are wiped so soon that the admin is warned. */
export const endsSoon = (expiresAt: number, now: number): boolean =>
  minutesUntil(expiresAt, now) < WARN_MINUTES;

import { remindAt } from './reminder.ts';

const DAY = 86_400_000;
const LONGEST_LINE = 75;

export interface ReminderText {
  readonly summary: string;
  readonly description: string;
}

/**
 * A calendar file (RFC 5545) with one all-day reminder four weeks before `expiresOn`, but tomorrow at the earliest.
 * Times in milliseconds since 1970. Holds nothing secret.
 */
export function calendarReminder({
  expiresOn,
  now,
  summary,
  description,
}: ReminderText & { readonly expiresOn: number; readonly now: number }): string {
  const on = Math.max(remindAt(expiresOn), now + DAY);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Concur Link//Reminder//EN',
    'BEGIN:VEVENT',
    `UID:expiry-${expiresOn}@concur-link`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${stamp(on).slice(0, 8)}`,
    `DTEND;VALUE=DATE:${stamp(on + DAY).slice(0, 8)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map(fold)
    .join('\r\n')
    .concat('\r\n');
}

const stamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/gu, '');

const escapeText = (text: string): string => text.replace(/[\\;,]/gu, '\\$&').replace(/\r?\n/gu, '\\n');

/** Lines are at most 75 octets long; what is left goes on after a line break and a blank. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (encoder.encode(current + character).length > LONGEST_LINE) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
}

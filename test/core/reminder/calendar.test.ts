import { expect, test } from 'vitest';
import { calendarReminder } from '../../../utils/core/reminder/calendar.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 0, 15, 10, 30);
const expiresOn = Date.UTC(2026, 6, 1, 12);
const reminder = (change: Partial<Parameters<typeof calendarReminder>[0]> = {}) =>
  calendarReminder({ expiresOn, now, summary: 'Renew', description: 'Soon', ...change });
const lines = (text: string) => text.split('\r\n');

test('one all-day event four weeks before the end', () => {
  expect(lines(reminder())).toContain('DTSTART;VALUE=DATE:20260603');
  expect(lines(reminder())).toContain('DTEND;VALUE=DATE:20260604');
  expect(lines(reminder())).toContain('DTSTAMP:20260115T103000Z');
});

test('tomorrow if four weeks before has passed', () => {
  expect(lines(reminder({ expiresOn: now + 3 * DAY }))).toContain('DTSTART;VALUE=DATE:20260116');
});

test('begins and ends as a calendar does, every line closed', () => {
  expect(reminder()).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]+END:VEVENT\r\nEND:VCALENDAR\r\n$/u);
  expect(reminder().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

test('text cannot break out of its line', () => {
  const text = reminder({ summary: 'a,b;c\\d\nEND:VEVENT' });
  expect(lines(text)).toContain('SUMMARY:a\\,b\\;c\\\\d\\nEND:VEVENT');
  expect(lines(text).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
});

test('long lines are folded at 75 octets without splitting a character, and unfold to the same text', () => {
  const summary = 'Übertragung '.repeat(20).trim();
  const text = reminder({ summary });
  for (const line of lines(text)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}`);
});

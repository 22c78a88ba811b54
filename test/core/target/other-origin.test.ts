import { expect, test } from 'vitest';
import { otherOrigin } from '../../../utils/core/target/other-origin.ts';

test.each<[string, string | null]>([
  ['https://teams.mileiq.com/settings/concur?tab=1#x', 'https://teams.mileiq.com'],
  ['  teams.mileiq.com/settings ', 'https://teams.mileiq.com'],
  ['HTTPS://Teams.MileIQ.com', 'https://teams.mileiq.com'],
  ['https://a.b.mileiq.com:443/', 'https://a.b.mileiq.com'],
  ['mileiq.com', null],
  ['http://teams.mileiq.com', null],
  ['https://teams.mileiq.com:8443', null],
  ['https://user@teams.mileiq.com', null],
  ['https://teams.mileiq.com.example', null],
  ['https://teams-mileiq.com', null],
  ['https://*.mileiq.com', null],
  ['*.mileiq.com', null],
  ['javascript:teams.mileiq.com', null],
  ['MileIQ', null],
  ['', null],
])('"%s" names %s', (text, expected) => {
  expect(otherOrigin(text, { domain: 'mileiq.com' })).toBe(expected);
});

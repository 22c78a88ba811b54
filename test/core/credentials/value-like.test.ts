import { expect, test } from 'vitest';
import { CREDENTIAL_IDS } from '../../../utils/core/credentials/credentials.ts';
import { shapeProblem } from '../../../utils/core/credentials/shapes.ts';
import { isShortened, looksLikeValue } from '../../../utils/core/credentials/value-like.ts';

test.each([
  '3f2a…9c',
  'abcd...wxyz',
  '3f2a1b7c-9d…',
  '…9c1f',
  'at-3f2a…9c',
  '3f2a⋯9c1f',
  'abcdefgh12345678...wxyz12345678',
])('"%s" is a part of a value', (text) => {
  expect(isShortened(text)).toBe(true);
  expect(looksLikeValue(text)).toBe(true);
  for (const id of CREDENTIAL_IDS) expect(shapeProblem(id, text)).toBe('valueShortened');
});

test.each([
  'Loading…',
  'Copy...',
  '…',
  '1…',
  crypto.randomUUID(),
  'a.b.c-d',
  'https://us2.api.concursolutions.com',
])('"%s" is none', (text) => expect(isShortened(text)).toBe(false));

test('a text of dots and digits takes no time', () => {
  expect(isShortened(`${'1'.repeat(50_000)}${'.'.repeat(50_000)}!`)).toBe(false);
});

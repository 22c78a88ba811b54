import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { shapeProblem } from '../../../utils/core/credentials/shapes.ts';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { FORMS } from './forms.ts';
import { randomValues } from './random-values.ts';

/** As other authorization servers make them: base64url, where a hyphen is a character like any other. */
const token = `7q${randomBytes(30).toString('base64url').replace(/[-_]/gu, 'x')}`;
const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE).values.refreshToken;

describe('a refresh token of a form that is not documented', () => {
  // Of a token that is broken over lines nothing is guessed.
  test.each(Object.keys(FORMS).filter((name) => name !== 'broken over lines'))(
    'keeps its hyphens: %s',
    (name) => {
      for (const refreshToken of [`${token}-`, `${token.slice(0, 20)}-${token.slice(20)}`]) {
        expect(read(FORMS[name]?.({ ...randomValues(), refreshToken }) ?? '')).toBe(refreshToken);
      }
    },
  );

  test('is none of a UUID, however many hyphens are in it', () => {
    const pieces = [0, 9, 12, 20, 31].map((start, index, all) => token.slice(start, all[index + 1]));
    expect(shapeProblem('refreshToken', pieces.join('-'))).toBeNull();
  });

  test.each(['.', '--', ' -', ':'])('ends before the text goes on with %j', (sign) => {
    expect(read(`Refresh Token: ${token}${sign} and that is all.`)).toBe(token);
  });
});

test('a hyphen after a UUID is none of it, and a UUID that was cut is still meant as one', () => {
  const { refreshToken } = randomValues();
  expect(read(`Refresh Token: ${refreshToken}- and that is all.`)).toBe(refreshToken);
  for (const cut of [refreshToken.slice(0, -1), refreshToken.slice(0, -9), refreshToken.slice(5)]) {
    expect(shapeProblem('refreshToken', cut)).toBe('valueMalformed');
  }
});

test.each([
  ['a token', randomValues('opaque').refreshToken],
  ['a UUID', randomValues().refreshToken],
])('%s that a program encoded is none', (_, value) => {
  const encoded = Buffer.from(value).toString('base64');
  expect(read(`refresh_token: ${encoded}`)).toBeUndefined();
  expect(read(`refresh_token: ${value}`)).toBe(value);
});

describe('words in the place of a refresh token are none', () => {
  test.each([
    'concur_refresh_token_20261103.txt',
    'your-refresh-token-goes-here-123',
    'REPLACE_WITH_REFRESH_TOKEN_1234567890',
    'urn-ietf-params-oauth-token-type-2',
    'refresh.token.of.2026-11-03.v2',
  ])('%s', (words) => {
    expect(shapeProblem('refreshToken', words)).toBe('valueMalformed');
    expect(read(`Refresh Token: ${words}`)).toBeUndefined();
  });
});

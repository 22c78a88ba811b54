import { randomBytes, randomInt, randomUUID } from 'node:crypto';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

const letters = (length: number): string =>
  Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

export const randomId = (): string => randomUUID();
export const randomRequestToken = (): string => `at-${letters(30)}`;
export const randomSignature = (): string => randomBytes(256).toString('base64url');

/** The two documented shapes of a refresh token. */
export function randomRefreshToken(format: 'uuid' | 'short'): string {
  return format === 'uuid' ? randomUUID() : letters(30);
}

import { randomInt, randomUUID } from 'node:crypto';
import type { HandoverValues } from '../../../utils/core/credentials/credentials.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Letters and digits as the vendor's tokens have them; at least one digit. */
export const randomToken = (length: number): string =>
  Array.from({ length: length - 2 }, () => LETTERS[randomInt(LETTERS.length)]).join('') +
  randomInt(10, 100).toString();

/** Four values made at run time. */
export const randomValues = (refresh: 'uuid' | 'opaque' = 'uuid'): HandoverValues => ({
  clientId: randomUUID(),
  clientSecret: randomUUID(),
  refreshToken: refresh === 'uuid' ? randomUUID() : randomToken(30),
  authorizationUrl: 'https://us2.api.concursolutions.com',
});

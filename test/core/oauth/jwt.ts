import { randomBytes } from 'node:crypto';

/** A token with these claims and a random signature. */
export const jwt = (claims: object): string =>
  [
    Buffer.from(JSON.stringify({ alg: 'RS256' })).toString('base64url'),
    Buffer.from(JSON.stringify(claims)).toString('base64url'),
    randomBytes(32).toString('base64url'),
  ].join('.');

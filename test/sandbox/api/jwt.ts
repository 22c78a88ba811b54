import { randomSignature } from '../world/random.ts';

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of the documented shape (RS256, three parts); its signature is noise. */
export function makeJwt(claims: Readonly<Record<string, unknown>>): string {
  return `${part({ alg: 'RS256', typ: 'JWT', kid: 'sandbox' })}.${part(claims)}.${randomSignature()}`;
}

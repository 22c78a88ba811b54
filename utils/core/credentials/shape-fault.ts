import type { CredentialId } from './credentials.ts';
import { shapeProblem } from './shapes.ts';

/** In what a value differs from the shape that it should have. */
export const SHAPE_FAULTS = ['short', 'long', 'lookalikes', 'characters', 'groups', 'address'] as const;
export type ShapeFault = (typeof SHAPE_FAULTS)[number];

const UUID_LENGTH = 36;
/** The least that is known of a token of another form. */
const SHORTEST_TOKEN = 20;
const DIGITS: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1' };

/** Why a cleaned value has not the shape of `id`, for a reader; null if it has, or nothing can be said. */
export function shapeFault(id: CredentialId, value: string): ShapeFault | null {
  if (shapeProblem(id, value) !== 'valueMalformed') return null;
  if (id === 'authorizationUrl') return 'address';
  if (!value.includes('-') && id !== 'clientId' && id !== 'clientSecret' && id !== 'companyUuid') {
    return value.length < SHORTEST_TOKEN ? 'short' : 'characters';
  }
  const digits = value.toLowerCase().replace(/[oil]/gu, (letter) => DIGITS[letter] ?? letter);
  if (digits !== value.toLowerCase() && shapeProblem('clientId', digits) === null) return 'lookalikes';
  if (!/^[0-9a-f-]*$/iu.test(value)) return 'characters';
  if (value.length === UUID_LENGTH) return 'groups';
  return value.length < UUID_LENGTH ? 'short' : 'long';
}

import { concat, utf8 } from '../core/sealed/bytes.ts';
import { wordNumbers } from '../core/sealed/check-words.ts';
import type { Invitation } from '../core/sealed/invitation.ts';
import { ID_BYTES } from '../core/sealed/sealed-text.ts';

/**
 * Whoever wants another invitation with the same words has to try about 2^44, and each try costs this many rounds. With one
 * round a graphics card would find one within an hour; with these it takes decades. Rounds: OWASP's for PBKDF2-HMAC-SHA256.
 */
const ROUNDS = 600_000;
const HASH_BITS = 256;

/** The numbers of the check words of an invitation, from a hash of all of it that is slow on purpose. */
export async function checkNumbers({ body }: Pick<Invitation, 'body'>): Promise<readonly number[]> {
  const key = await crypto.subtle.importKey('raw', concat(body), 'PBKDF2', false, ['deriveBits']);
  const salt = utf8('check words of an invitation');
  const hash = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return wordNumbers(new Uint8Array(await crypto.subtle.deriveBits(hash, key, HASH_BITS)));
}

/** What names an invitation in the text that answers it. */
export async function invitationId({ body }: Pick<Invitation, 'body'>): Promise<Uint8Array> {
  const hash = await crypto.subtle.digest('SHA-256', concat(utf8('name of an invitation'), body));
  return new Uint8Array(hash).slice(0, ID_BYTES);
}

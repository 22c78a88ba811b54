import { fail, ok, type Result } from '../result/result.ts';
import { concat } from './bytes.ts';
import { readLine, toLine } from './envelope.ts';
import { PUBLIC_KEY_BYTES } from './invitation.ts';

/** So many bytes of an invitation's hash name it. */
export const ID_BYTES = 8;
const TAG_BYTES = 16;

/** What the sender answers with. */
export interface Sealed {
  /** Names the invitation that it answers. */
  readonly id: Uint8Array;
  /** The sender's one-time public key ("enc" of RFC 9180). */
  readonly sealedKey: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** The line that carries sealed values. */
export const sealedLine = ({ id, sealedKey, ciphertext }: Sealed): string =>
  toLine('sealed', concat(id, sealedKey, ciphertext));

/** The sealed values in a text that somebody sent; null where there are none. Fails as `readLine`. */
export function readSealed(text: string): Result<Sealed> | null {
  const read = readLine(text, 'sealed');
  if (!read?.ok) return read;
  const { value: body } = read;
  if (body.length < ID_BYTES + PUBLIC_KEY_BYTES + TAG_BYTES) return fail('sealedTextChanged');
  const [sealedKey, ciphertext] = [
    body.subarray(ID_BYTES, ID_BYTES + PUBLIC_KEY_BYTES),
    body.subarray(ID_BYTES + PUBLIC_KEY_BYTES),
  ];
  return ok({ id: body.subarray(0, ID_BYTES), sealedKey, ciphertext });
}

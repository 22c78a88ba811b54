import { fail, ok, type Result } from '../result/result.ts';
import { concat, numberBytes, numberOf, utf8 } from './bytes.ts';
import { holdsLine, readLine, toLine, VERSION } from './envelope.ts';

/** The public key of DHKEM(P-256, HKDF-SHA256), uncompressed (RFC 9180, section 7.1.1). */
export const PUBLIC_KEY_BYTES = 65;
const UNCOMPRESSED = 4;
const MINUTE = 60_000;
const UNTIL_BYTES = 4;

/** How long an invitation may be answered, in milliseconds. */
export const INVITATION_LASTS = 24 * 60 * MINUTE;

/** What the receiver asks with: a key for one answer. Nothing in it is secret. */
export interface Invitation {
  /** Until when it may be answered, in milliseconds since 1970. */
  readonly until: number;
  readonly publicKey: Uint8Array;
  /** All of it, as it was sent: what the check words and the seal are bound to. */
  readonly body: Uint8Array;
}

/** An invitation that ends at `until`; whole minutes count. */
export function makeInvitation(publicKey: Uint8Array, until: number): Invitation {
  const minutes = Math.floor(until / MINUTE);
  const body = concat(numberBytes(minutes, UNTIL_BYTES), publicKey);
  return { until: minutes * MINUTE, publicKey, body };
}

/** The line with which somebody is invited. */
export const invitationLine = ({ body }: Pick<Invitation, 'body'>): string => toLine('invitation', body);

/** The invitation in bytes that were held; null where they are none. */
export function invitationOf(body: Uint8Array): Invitation | null {
  const publicKey = body.subarray(UNTIL_BYTES);
  if (publicKey.length !== PUBLIC_KEY_BYTES || publicKey[0] !== UNCOMPRESSED) return null;
  return { until: numberOf(body.subarray(0, UNTIL_BYTES)) * MINUTE, publicKey, body };
}

/**
 * The invitation in a text that somebody sent. Fails as `readLine`, with `invitationNotFound` where there is none,
 * `answerToInvitation` where there is an answer to one in its place, `invitationExpired` where its time is over.
 */
export function readInvitation(text: string, now: number): Result<Invitation> {
  const isAnswer = holdsLine(text, 'sealed') || holdsLine(text, 'receipt');
  const read = readLine(text, 'invitation') ?? fail(isAnswer ? 'answerToInvitation' : 'invitationNotFound');
  if (!read.ok) return read;
  const invitation = invitationOf(read.value);
  if (!invitation) return fail('sealedTextChanged');
  return now < invitation.until ? ok(invitation) : fail('invitationExpired');
}

/** For what a text is sealed; bound to it, so that it serves nothing else. */
export const PURPOSE = 'four values for the holder of this invitation';

/** The additional data of a seal (RFC 9180, section 8.1): version, purpose and the whole invitation. */
export const associatedData = (
  { body }: Pick<Invitation, 'body'>,
  version: number = VERSION,
  purpose: string = PURPOSE,
): Uint8Array<ArrayBuffer> => concat(utf8(`${version}\n${purpose}\n`), body);

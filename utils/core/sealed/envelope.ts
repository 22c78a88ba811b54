import { decode } from '../paste/decode.ts';
import { LONGEST_PASTE } from '../paste/read-pasted.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { normalForm } from '../text/text.ts';
import { fromBase32, lettersFor, toBase32 } from './base32.ts';
import { concat, numberBytes, numberOf, utf8 } from './bytes.ts';
import { checksum } from './checksum.ts';

/** What a text between two people may be: who wants the values asks, who has them answers, and hears that they have come. */
export const ENVELOPES = { invitation: 'INVITE', sealed: 'SEALED', receipt: 'RECEIPT' } as const;
export type Envelope = keyof typeof ENVELOPES;

/** The version of all three; a text of a later one is not read. */
export const VERSION = 1;
/** Far more than four values, names and dates take. */
export const LARGEST_BODY = 8192;

const LENGTH_BYTES = 2;
const CHECKSUM_BYTES = 4;
const FRAME = LENGTH_BYTES + CHECKSUM_BYTES;
/** A text may quote earlier ones; so many are looked at. */
const MOST = 20;

/** A tag of HTML, were it in the middle of a line. */
const TAG = /<[/!a-z][^<>]*>/giu;
const BEGINNING = /LINKSEAL(\d{1,3})(INVITE|SEALED|RECEIPT)/gu;

/**
 * Bytes as one line of printable text. It says what it is, its version and its length, and ends in a check sum.
 * At most `LARGEST_BODY` bytes.
 */
export function toLine(envelope: Envelope, body: Uint8Array): string {
  const framed = concat(numberBytes(body.length, LENGTH_BYTES), body);
  const sum = numberBytes(checksumOf(ENVELOPES[envelope], framed), CHECKSUM_BYTES);
  return `LINKSEAL-${VERSION}-${ENVELOPES[envelope]}-${toBase32(concat(framed, sum))}`;
}

/** Whether a text holds the beginning of such a line, whole or not. */
export const holdsLine = (text: string, envelope: Envelope): boolean =>
  linesIn(text).some(({ word }) => word === ENVELOPES[envelope]);

/**
 * The bytes of the one line of this kind in a text that may have gone through mail: wrapped, quoted, with other spaces, quotes
 * and dashes, as HTML, with other text around it. Null where there is none. Fails with `sealedTextNewer`, with
 * `sealedTextChanged` (changed or cut), and with `severalSealedTexts` where it holds different ones.
 */
export function readLine(text: string, envelope: Envelope): Result<Uint8Array> | null {
  const lines = linesIn(text).filter(({ word }) => word === ENVELOPES[envelope]);
  const whole = new Map(lines.flatMap(({ body }) => (body ? [[toBase32(body), body]] : [])));
  const [body] = whole.values();
  if (whole.size > 1) return fail('severalSealedTexts');
  if (body) return ok(body);
  if (lines.length === 0) return null;
  return fail(lines.some(({ version }) => version > VERSION) ? 'sealedTextNewer' : 'sealedTextChanged');
}

interface Line {
  readonly word: string;
  readonly version: number;
  /** Null where it does not check. */
  readonly body: Uint8Array | null;
}

function linesIn(text: string): Line[] {
  if (text.length > LONGEST_PASTE) return [];
  const letters = lettersOf(text);
  return [...letters.matchAll(BEGINNING)]
    .slice(0, MOST)
    .map(({ 0: all, 1: version, 2: word = '', index }) => ({
      word,
      version: Number(version),
      body: Number(version) === VERSION ? bodyAt(letters, index + all.length, word) : null,
    }));
}

/** Whatever a program adds on the way is no letter and no digit: breaks, quote marks, spaces, dashes, tags. */
const lettersOf = (text: string): string =>
  decode(normalForm(text).replace(/\r\n?/gu, '\n'))
    .replace(TAG, '')
    .replace(/[^a-z0-9]/giu, '')
    .toUpperCase();

/** Its length tells where a line ends: the text behind it is no part of it. */
function bodyAt(letters: string, start: number, word: string): Uint8Array | null {
  const head = fromBase32(letters.slice(start, start + 8));
  const length = head ? numberOf(head.subarray(0, LENGTH_BYTES)) : LARGEST_BODY + 1;
  if (length > LARGEST_BODY) return null;
  const count = lettersFor(length + FRAME);
  const bytes = fromBase32(letters.slice(start, start + count));
  if (bytes?.length !== length + FRAME) return null;
  const framed = bytes.subarray(0, LENGTH_BYTES + length);
  const isWhole = numberOf(bytes.subarray(framed.length)) === checksumOf(word, framed);
  return isWhole ? framed.slice(LENGTH_BYTES) : null;
}

const checksumOf = (word: string, framed: Uint8Array): number =>
  checksum(concat(utf8(`${VERSION}${word}`), framed));

import { stripInvisible } from '../text/text.ts';

const TOKEN = /^(?=.*\d)[\w.~-]{12,}$/u;
const IDENTIFIER_WITHOUT_DIGITS = /^[0-9a-f]{8}-[0-9a-f-]{20,}$/iu;
const ADDRESS = /^https?:\/\/\S+$/iu;
const MASKED = /^[\u2022\u25cf\u00b7\u2219*\u2217x]{4,}$/iu;
const PARTLY_MASKED = /^(?=.*[\u2022\u25cf*]{3})[\w\u2022\u25cf*.-]{6,}$/u;

/** Beginning and end with dots for what is between, or one of the two alone: then words as "Loading…" must be told from it. */
const SHORTENED =
  /^(?:[\w~-]{2,}(?:\u2026|\u22ef|\.{3,})[\w~-]{2,}|(?=\D*\d)(?:[\w~-]{4,}(?:\u2026|\u22ef|\.{3,})|(?:\u2026|\u22ef|\.{3,})[\w~-]{4,}))$/u;

/** Whether a text is a value of which the page shows a part only: "3f2a…9c". */
export const isShortened = (text: string): boolean => SHORTENED.test(stripInvisible(text).trim());

/** A text without the one stop that a sentence or an enumeration puts behind a value; "…" is no such stop. */
export function withoutStop(text: string): string {
  const bare = text.trimEnd();
  const value = bare.slice(0, -1);
  return /[.,;]$/u.test(bare) && /[\p{L}\p{N}]$/u.test(stripInvisible(value)) ? value : text;
}

/**
 * Whether a text could be a value of any kind: an identifier, a token, an address, or one that is masked. Wider than
 * every credential's shape, because what merely looks like a value can still be what a label stands for.
 */
export function looksLikeValue(text: string): boolean {
  const bare = stripInvisible(text).trim();
  return [SHORTENED, TOKEN, IDENTIFIER_WITHOUT_DIGITS, ADDRESS, MASKED, PARTLY_MASKED].some((shape) =>
    shape.test(bare),
  );
}

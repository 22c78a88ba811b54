import { formsOf } from '../credentials/redact.ts';
import { cleanForDisplay } from '../text/text.ts';

const REDACTED = '•••';
/** So many characters in a row that a text shares with an ID or a secret are no accident: UUIDs are hexadecimal, and few words are. */
const PART = 6;
/**
 * The same of a token: JWTs are so long that one reply in 3,000 had six letters of a scope's name by chance (100,000 random replies
 * were tried); twelve in a row are a billion times rarer.
 */
const PART_OF_TOKEN = 12;
/** A request token has 67 characters at most (`shapes.ts`), the signature of a JWT alone 342 (RS256). */
const SHORTEST_TOKEN = 100;
/** A shorter value cannot be told from an ordinary word. */
const SHORTEST = 4;
/** Far more than is ever shown: what stands behind it is not looked at. */
const LONGEST = 2000;

/**
 * A text of the server as it may be shown: one line without control and bidi characters, with no held value in it, whole or in
 * part, in any case or encoding, and at most `limit` characters. Takes linear time.
 */
export function serverText(text: string, held: readonly string[], limit = 200): string {
  // First cleaned, then searched, then cut: a value cut in two would not be recognised.
  const clean = cleanForDisplay(text, LONGEST);
  const parts = new Set(held.filter(({ length }) => length >= SHORTEST).flatMap(partsOf));
  const folded = fold(clean);
  let shown = '';
  let hiddenTo = 0;
  for (let at = 0; at < clean.length; at += 1) {
    for (let size = SHORTEST; size <= PART_OF_TOKEN; size += 1) {
      if (!parts.has(folded.slice(at, at + size))) continue;
      if (at > hiddenTo || hiddenTo === 0) shown += REDACTED;
      hiddenTo = Math.max(hiddenTo, at + size);
    }
    if (at >= hiddenTo) shown += clean[at];
  }
  return cleanForDisplay(shown, limit);
}

/**
 * A name by which something is decided, as `serverText`; one of `known`, which hold nothing secret, as it came: without letters
 * that a held value happens to have, too, it would be taken for another one.
 */
export const serverName = (name: string, held: readonly string[], known: readonly string[]): string =>
  known.includes(name) ? name : serverText(name, held);

/** So many characters in a row, digits and letters mixed, are no word; a token that nobody here holds may be one. */
const TOKEN_LIKE = /[\w~+-]{20,}/gu;

/** A sentence of the server without anything in it that could be a token, known or not. */
export const withoutTokens = (text: string): string =>
  text.replace(TOKEN_LIKE, (run) => (/\d/u.test(run) && /[a-z]/iu.test(run) ? REDACTED : run));

/** Every run that tells a value, in each of its forms, and of the value without hyphens, as UUIDs are also written. */
const partsOf = (value: string): string[] =>
  [...formsOf(value), value.replaceAll('-', '')].flatMap((form) => {
    const folded = fold(form);
    const size = Math.min(value.length < SHORTEST_TOKEN ? PART : PART_OF_TOKEN, folded.length);
    return Array.from({ length: folded.length - size + 1 }, (_, at) => folded.slice(at, at + size));
  });

/** Small letters at the same places: a letter whose small form is longer stays as it is. */
const fold = (text: string): string =>
  Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');

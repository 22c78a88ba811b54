import type { ByLanguage } from '../source/source.ts';

/**
 * Characters that show nothing and may sit inside a name or value: soft hyphen, zero-width, word joiner, BOM, marks of
 * direction and isolates (not the overrides, which show a text in another order).
 */
export const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\u2066-\u2069\ufeff]/gu;
/** A no-break space behind a dot or underscore within a name: layout, like a place to break there. */
const JOINER = /[\u00a0\u202f](?<=[a-z][._].)(?=[a-z])/gu;
/**
 * Never shown from a page: control characters, ends of lines and paragraphs, halves of characters, and what changes the
 * direction, the form or the language of the text around it (bidi, annotations, tags).
 */
const UNSAFE =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Text that has none of these and that Unicode's normal forms leave as it is, as most of a page's texts. Not `\s`, which has the BOM in it. */
const ASCII = /^[\t\n\r -~]*$/u;

/** Removes what cannot be seen (soft hyphens, zero-width characters). */
export const stripInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** Marks on one letter, in such numbers as no language has them (Unicode's stream-safe text format allows 30). */
const PILE_OF_MARKS = /[\p{M}\uff9e\uff9f]{31,}/gu;

/** Unicode's normal form NFKC. Piles of marks go: putting them in order takes an engine quadratic time. */
export const normalForm = (text: string): string => text.replace(PILE_OF_MARKS, '').normalize('NFKC');

/** Text of a page without what it puts there for its layout: characters without width, joiners within names. */
export const withoutLayout = (text: string): string =>
  ASCII.test(text) ? text : stripInvisible(text).replace(JOINER, '');

/** Text as a person sees it: without layout, one space between words, none at the ends. */
export const collapse = (text: string): string => withoutLayout(text).replace(/\s+/gu, ' ').trim();

/** A text without any of these characters at its end. A pattern (`/x+$/`) would take quadratic time. */
export function withoutEnding(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Text of a page as it may be shown: one line without control, bidi and invisible characters, at most `limit` characters. */
export function cleanForDisplay(text: string, limit = 200): string {
  const clean = collapse(text.slice(0, limit * 4).replace(UNSAFE, ' '));
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/\p{Cs}$/u, '')}…` : clean;
}

/** In place of a character that may not be shown. */
export const UNSEEN = '\ufffd';

/** A name as somebody wrote it, fit to be shown: what is taken out of other texts would make it pass for another name. */
export const nameForDisplay = (name: string): string => name.replace(UNSAFE, UNSEEN);

/**
 * A label as it is compared: NFKC, lower case, words of letters and digits only, so that "Client ID: *",
 * "client-id" and full-width forms are equal.
 */
export function foldLabel(text: string): string {
  if (ASCII.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim();
  }
  return collapse(
    stripInvisible(normalForm(text))
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '),
  );
}

/** A text as a pattern that matches nothing but it. */
export const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** All texts of all languages, folded for comparison. */
export const foldedLabels = (texts: ByLanguage): ReadonlySet<string> =>
  new Set(Object.values(texts).flat().map(foldLabel));

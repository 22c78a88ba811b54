/** How a label and the value after it hang together. */
export interface Link {
  readonly sameLine: boolean;
  /** A sign stands between them (colon, equals sign, arrow, cell border), not just blanks or words. */
  readonly explicit: boolean;
}

/** Marks of emphasis and quotation mean nothing. */
const MARKS = /[*_`"'“”„«»‘’<>「」『』\u3018\u3019]/gu;
const REMARK = /\([^()\n]*\)|\[[^[\]\n]*\](?=[ \t]*[:=])/gu;
const SIGN = /^[ \t]*(?:[)\]][ \t]*)?(?:=>|->|→|➜|:=|[:=|]|-(?=[ \t]))[ \t]*/u;
const BULLET = /\n[ \t]*[-•·*][ \t]+/gu;
/** A remark in the place of the value: "Client Secret: (sent by SMS)". */
const ANSWERED = /[:=|][ \t]*\([^()\n]*\)[ \t]*\n/u;
/** JSON with a name and its value as two fields, and perhaps fields of the same entry between them. */
const VALUE_FIELD =
  /^["']\s*,\s*(?:["']\w{1,30}["']\s*:\s*(?:["'][^"'\n{}]{0,80}["']|true|null|\d{1,9})\s*,\s*){0,4}["']value["']\s*:\s*["']$/iu;
const MOST_BREAKS = 3;
const LONGEST = 200;

/** What connects a label with the value after it; null if something else stands between them. */
export function linkOf(between: string, words: ReadonlySet<string>): Link | null {
  if (between.length > LONGEST || ANSWERED.test(between)) return null;
  if (VALUE_FIELD.test(between)) return { sameLine: !between.includes('\n'), explicit: true };
  let rest = between.replace(MARKS, '').replace(REMARK, ' ').replace(BULLET, '\n').toLowerCase();
  const sameLine = !rest.includes('\n');
  if (rest.split('\n').length - 1 > MOST_BREAKS) return null;
  let explicit = false;
  if (!SIGN.test(rest) && rest.trim() !== '') rest = withoutWords(rest, words);
  if (sameLine && rest.includes('\t')) explicit = true;
  if (SIGN.test(rest)) {
    explicit = true;
    rest = rest.replace(SIGN, '');
    // A second border or quote closes an empty cell: `| Client ID | | value |` is not understood.
    rest = sameLine ? withoutWords(rest, words) : rest;
  }
  return rest.trim() === '' ? { sameLine, explicit } : null;
}

const withoutWords = (text: string, words: ReadonlySet<string>): string => {
  const trimmed = text.trimStart();
  for (const word of words) {
    const next = trimmed[word.length] ?? ' ';
    if (trimmed.startsWith(word) && (!/^\p{Script=Latin}+$/u.test(word) || !/\p{L}/u.test(next))) {
      return withoutWords(trimmed.slice(word.length), words);
    }
  }
  return text;
};

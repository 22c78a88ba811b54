import { escapePattern, INVISIBLE, stripInvisible } from '../text/text.ts';

/** What was done to a value on its way out of a pasted text. */
export const CLEANINGS = [
  'quotes',
  'blanks',
  'lineBreaks',
  'invisible',
  'fullWidth',
  'hyphens',
  'decoded',
  'pageHost',
] as const;
export type Cleaning = (typeof CLEANINGS)[number];

const HYPHENS = '\u2010-\u2015\u2212\ufe58\ufe63';
const FULL_WIDTH = 0xfee0;
const WIDE = /[\uff01-\uff5e]/u;
const QUOTE = '["\'`\u2018-\u201f\u2039\u203a«»＂＇]';
const GAP = `[\\s>${INVISIBLE.source.slice(1, -1)}]*`;
const QUOTED = [new RegExp(`${QUOTE}\\s?$`, 'u'), new RegExp(`^\\s?${QUOTE}`, 'u')] as const;
const ENCODED = /%[0-9a-f]{2}$/iu;
const AROUND = 3;

/**
 * What `value`, read out of `text`, was freed of or is written with other characters than there. Tells kinds only, never a
 * part of the value.
 */
export function cleaningsOf(text: string, value: string, apiSuffix: string): Cleaning[] {
  const find = (written: string) => new RegExp([...written].map(formsOf).join(GAP), 'iu').exec(text);
  const match = find(value);
  // The address stands there with the host of the vendor's pages.
  if (
    !match &&
    value.endsWith(apiSuffix) &&
    find(value.replace(apiSuffix, apiSuffix.replace(/^\.[^.]+/u, '')))
  )
    return ['pageHost'];
  if (!match) return ['decoded'];
  const [inside] = match;
  const before = text.slice(Math.max(0, match.index - AROUND), match.index);
  const after = text.slice(match.index + inside.length, match.index + inside.length + AROUND);
  const near = before.slice(-1) + inside + after.slice(0, 1);
  const onOneLine = inside.replace(/(?<![^\S\r\n])[^\S\r\n]*[\r\n][\s>]*/gu, '');
  const found: Record<Cleaning, boolean> = {
    quotes: QUOTED[0].test(stripInvisible(before)) && QUOTED[1].test(stripInvisible(after)),
    blanks: /\s/u.test(stripInvisible(onOneLine)),
    lineBreaks: /[\r\n]/u.test(inside),
    invisible: stripInvisible(near) !== near,
    fullWidth: WIDE.test(inside),
    hyphens: new RegExp(`[${HYPHENS}]`, 'u').test(inside),
    decoded: ENCODED.test(before),
    pageHost: false,
  };
  return CLEANINGS.filter((kind) => found[kind]);
}

/** A character as it may stand in the text. */
function formsOf(character: string): string {
  const wide = /[!-~]/u.test(character) ? String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH) : '';
  return `[${escapePattern(character)}${wide}${character === '-' ? HYPHENS : ''}]`;
}

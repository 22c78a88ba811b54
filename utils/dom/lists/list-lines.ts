import { isControl } from '../text/flow.ts';
import type { Item } from '../text/items.ts';
import { closest, elementOf, isAction } from '../text/place.ts';
import type { ListEntry, Shown } from './list-entry.ts';
import { piecesOf } from './list-pieces.ts';
import type { Region } from './list-region.ts';
import { isShortened, wholeName } from './list-short.ts';
import { COLLAPSED, type Count, countIn, toldBy } from './list-words.ts';

const WORD = /^[\p{L}][\p{L}\p{N}._:|\u00ad\u200b-\u200d\u2060\ufeff-]*$/u;
const IDENTIFIER = /^[\p{L}\d-]+(?:[._][\p{L}\d-]+)+$/u;
const ROW = 'li, tr, [role="listitem"], [role="row"]';
const ONE_WORD = /^\S+$/u;
const TELLING = /[._]/u;
const LIST = /[,;\n]/u;
const HELP =
  '[role="tooltip"], [role="note"], [role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"], [role="listbox"], [role="menu"], small, s, del';

/**
 * The entries of a text: separated by blanks, commas, semicolons or line breaks. A text with "|" between its words
 * stays one entry, so that the wrong separator can be named.
 */
export function tokensOf(text: string): string[] {
  return text
    .split(/[,;\n]/u)
    .flatMap((part) => (part.includes('|') ? [part.trim()] : part.split(/\s+/u)))
    .filter(Boolean);
}

/**
 * The entries of a field that is shown as plain text, up to the first line that is no list of names.
 * Null if the field has no text that could be its content. "+3 more", or a name without its end, says that there are others.
 */
export function linesIn(region: Region): Shown | null {
  const counts: Count[] = [];
  const entries: ListEntry[] = [];
  let isOver = false;
  for (const item of region.items) {
    const element = elementOf(item);
    if (isAction(element) || item.chunk.leaves.some(isControl) || closest(element, (at) => at.matches(HELP)))
      continue;
    if (COLLAPSED.test(item.text.trim())) {
      counts.push(countIn(item.text.trim()));
      continue;
    }
    const pieces = isOver ? null : piecesOf(item);
    if (pieces?.every(({ text }) => ONE_WORD.test(text))) entries.push(...pieces);
    else if (isOver || !isList(item, entries.length > 0, region)) {
      // Names behind other texts: a table with more than names, or two lists.
      if (entries.length > 0 && IDENTIFIER.test(item.text.trim())) return null;
      isOver = true;
    } else if (isRowOfSeveral(item, region)) return null;
    else for (const text of tokensOf(item.text)) entries.push({ text, element });
  }
  const whole = entries.map(({ text, element }) => ({ text: wholeName(text, element), element }));
  const told = whole.filter(({ text }) => !isShortened(text));
  const partial = told.length < entries.length || counts.some((count) => toldBy(count, told.length) !== null);
  return entries.length > 0 ? { entries: told, partial } : null;
}

/** Several words in one row of many: only one is the entry, and the others say something of it. */
function isRowOfSeveral(item: Item, { elements }: Region): boolean {
  if (!/^[^\s,;|]+\s+[^\s,;|]+/u.test(item.text.trim())) return false;
  const row = closest(elementOf(item), (at) => at.matches(ROW) || !elements.has(at));
  return row !== null && elements.has(row);
}

/** One word, words with commas, or words of which one reads like an identifier; no sentence, no caption. */
function isList(item: Item, begun: boolean, region: Region): boolean {
  const text = item.text.trim();
  if (/[:\uff1a.!?]$/u.test(text) || looksLikeLabel(item, region)) return false;
  const words = tokensOf(text);
  if (words.length === 1 || text.includes('|')) return true;
  if (!words.every((word) => WORD.test(word))) return false;
  return words.some((word) => TELLING.test(word)) || LIST.test(text) || !begun;
}

/** Written like the label itself, so probably the next label. */
function looksLikeLabel(item: Item, { label }: Region): boolean {
  const element = elementOf(item);
  if (element === label || item.chunk.element.contains(label)) return false;
  return (
    element.localName === label.localName && element.className === label.className && label.className !== ''
  );
}

import { collapse } from '../../core/text/text.ts';
import { closest, composedParent } from '../base/composed.ts';
import { attributeOf } from '../base/native.ts';
import { TRANSPARENT } from '../base/visible.ts';
import type { Leaf } from '../text/flow.ts';
import { elementOf } from '../text/item-element.ts';
import type { Item } from '../text/items.ts';
import type { ListEntry } from './chosen.ts';

/** An entry's text as the page's owner wrote it: without the signs beside it, with the end that was left out. */

const CROSS = /^\s*[×✕✖⨯⊗╳xX]\s*$/u;
const LETTER = /^\s*\p{L}\s*$/u;
const SHORTENED = /^[^\s\u2026]{2,}(?:\u2026|\.\.\.)$/u;
/** Left out at the end, or an invitation ("Select…"). */
export const ELLIPSIS = /(?:\u2026|\.\.\.)$/u;
export const ONE_WORD = /^\S+$/u;
/** Words joined by dots or underscores, as names of scopes and grants are. */
export const IDENTIFIER = /^[\p{L}\p{N}-]+(?:[._][\p{L}\p{N}-]+)+$/u;
/** Words with commas between them. */
export const ENUMERATION = /^[^\s,]+(?:,\s*[^\s,]+)+$/u;
const MOST_LEVELS = 3;

/** Whether a text is one word of which the page left out the end. */
export const isShortened = (text: string): boolean => SHORTENED.test(text);

/** The whole of a name that the page shortened, from the tip that shows it; the text as it stands where no tip does. */
export function wholeName(text: string, element: Element): string {
  if (!isShortened(text)) return text;
  const start = text.replace(ELLIPSIS, '');
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_LEVELS; level += 1, at = composedParent(at)) {
    const tip = collapse(attributeOf(at, 'title') ?? '');
    if (tip.startsWith(start) && ONE_WORD.test(tip) && !isShortened(tip)) return tip;
  }
  return text;
}

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
 * The pieces of a line whose every piece stands in a drawn box of its own, as chips do that follow each other without a
 * blank; null where the line is one text.
 */
export function piecesOf({ chunk, from, to }: Item): ListEntry[] | null {
  if (chunk.leaves.length < 2 || from > 0 || to < chunk.raw.length) return null;
  const boxes = new Set(chunk.leaves.map(({ parent }) => parent));
  if (boxes.size < chunk.leaves.length || ![...boxes].every(isSpacedBox)) return null;
  return chunk.leaves.map(({ text, parent }) => ({ text: text.trim(), element: parent }));
}

function isSpacedBox(element: Element): boolean {
  const { backgroundColor, borderLeftWidth, paddingLeft, marginRight } = getComputedStyle(element);
  if (backgroundColor !== TRANSPARENT) return true;
  return [borderLeftWidth, paddingLeft, marginRight].some((width) => Number.parseFloat(width) > 0);
}

/** A box with a frame, a ground or a shadow. */
export function isDrawn(element: Element): boolean {
  const { borderTopWidth, borderBottomWidth, backgroundColor, boxShadow } = getComputedStyle(element);
  const framed = Number.parseFloat(borderTopWidth) > 0 && Number.parseFloat(borderBottomWidth) > 0;
  return framed || backgroundColor !== TRANSPARENT || boxShadow !== 'none';
}

/** Whether a text is nothing but the sign that takes a chip away. */
export const isCross = (text: string): boolean => CROSS.test(text);

/** An item's text and the element that holds it, without the cross or link that stands before or behind it in an element of its own. */
export function withoutCross(item: Item): ListEntry {
  const { raw, leaves, seams } = item.chunk;
  const whole = { text: item.text.trim(), element: elementOf(item) };
  if (leaves.length < 2 || item.from > 0 || item.to < raw.length) return whole;
  const first = isSign(leaves[0], leaves) ? 1 : 0;
  const last = isSign(leaves.at(-1), leaves) ? leaves.length - 1 : leaves.length;
  const rest = leaves.slice(first, last);
  const [head] = rest;
  if (!head || rest.length === leaves.length || rest.every(({ text }) => LETTER.test(text))) return whole;
  const element = closest(head.parent, (at) => rest.every(({ node }) => at.contains(node)));
  const text = raw.slice(first > 0 ? seams[0] : 0, seams[last - 1] ?? raw.length).trim();
  return element ? { text, element } : whole;
}

/** A cross, or a link or button beside the name. */
function isSign(leaf: Leaf | undefined, leaves: readonly Leaf[]): boolean {
  if (!leaf || isCross(leaf.text)) return leaf !== undefined;
  const action = leaf.parent.closest('a,button,[role=button]');
  return action !== null && leaves.some(({ parent }) => !action.contains(parent));
}

/**
 * Entries without the word that stands behind each of several: what takes a chip away ("Remove", the letters of an icon).
 * No list has one name twice.
 */
export function withoutSigns(entries: readonly ListEntry[]): ListEntry[] {
  const isRepeated = ({ text }: ListEntry): boolean => {
    const places = entries.flatMap((entry, at) => (entry.text === text ? [at] : []));
    const names = new Set(places.map((at) => entries[at - 1]?.text));
    return places.length > 1 && names.size === places.length && !names.has(undefined) && !names.has(text);
  };
  return entries.filter((entry) => !isRepeated(entry));
}

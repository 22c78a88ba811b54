import type { Leaf } from '../text/flow.ts';
import type { Item } from '../text/items.ts';
import { closest, elementOf } from '../text/place.ts';
import type { ListEntry } from './list-entry.ts';

const CROSS = /^\s*[×✕✖⨯⊗╳xX]\s*$/u;
const LETTER = /^\s*\p{L}\s*$/u;

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

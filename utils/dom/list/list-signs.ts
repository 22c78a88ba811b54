import type { Item } from '../text/items.ts';
import { closest, elementOf } from '../text/place.ts';
import type { ListEntry } from './list-entry.ts';

const CROSS = /^\s*[×✕✖⨯⊗╳xX]\s*$/u;
const LETTER = /^\s*\p{L}\s*$/u;

/** Whether a text is nothing but the sign that takes a chip away. */
export const isCross = (text: string): boolean => CROSS.test(text);

/** An item's text and the element that holds it, without the cross that stands before or behind it in an element of its own. */
export function withoutCross(item: Item): ListEntry {
  const { raw, leaves, seams } = item.chunk;
  const whole = { text: item.text.trim(), element: elementOf(item) };
  if (leaves.length < 2 || item.from > 0 || item.to < raw.length) return whole;
  const first = isCross(leaves[0]?.text ?? '') ? 1 : 0;
  const last = isCross(leaves.at(-1)?.text ?? '') ? leaves.length - 1 : leaves.length;
  const rest = leaves.slice(first, last);
  const [head] = rest;
  if (!head || rest.length === leaves.length || rest.every(({ text }) => LETTER.test(text))) return whole;
  const element = closest(head.parent, (at) => rest.every(({ node }) => at.contains(node)));
  const text = raw.slice(first > 0 ? seams[0] : 0, seams[last - 1] ?? raw.length).trim();
  return element ? { text, element } : whole;
}

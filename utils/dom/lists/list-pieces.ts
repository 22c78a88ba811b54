import type { Item } from '../text/items.ts';
import type { ListEntry } from './list-entry.ts';

const TRANSPARENT = 'rgba(0, 0, 0, 0)';

/**
 * The pieces of a line whose every piece stands in a drawn box of its own, as chips do that follow each other without a
 * blank; null where the line is one text.
 */
export function piecesOf({ chunk, from, to }: Item): ListEntry[] | null {
  if (chunk.leaves.length < 2 || from > 0 || to < chunk.raw.length) return null;
  const boxes = new Set(chunk.leaves.map(({ parent }) => parent));
  if (boxes.size < chunk.leaves.length || ![...boxes].every(isBox)) return null;
  return chunk.leaves.map(({ text, parent }) => ({ text: text.trim(), element: parent }));
}

function isBox(element: Element): boolean {
  const { backgroundColor, borderLeftWidth, paddingLeft, marginRight } = getComputedStyle(element);
  if (backgroundColor !== TRANSPARENT) return true;
  return [borderLeftWidth, paddingLeft, marginRight].some((width) => Number.parseFloat(width) > 0);
}

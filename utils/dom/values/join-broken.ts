import type { CredentialId } from '../../core/credentials/credentials.ts';
import { cleanValue, shapeProblem } from '../../core/credentials/shapes.ts';
import { withoutStop } from '../../core/credentials/value-like.ts';
import { closest, composedContains } from '../base/composed.ts';
import { matches } from '../base/native.ts';
import { type Chunk, textOf } from '../text/chunks.ts';
import { isAction } from '../text/item-element.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';

/** How many lines a broken value may have. */
const MOST_PARTS = 4;
const CELL = 'dd,td,[role=cell],[role=gridcell]';
const PART = /^[\w.~-]+$/u;
const UUID_LENGTH = 36;

/** A value put together, and the items that its parts are. */
export interface Joined {
  readonly text: string;
  readonly parts: readonly [Item, ...Item[]];
}

/**
 * The whole of a value that line breaks or inline boxes within one block may have cut. Null if it cannot be told
 * where the value ends: half a token must never pass for a whole one.
 */
export function joinBroken(id: CredentialId, value: Item, { flow, itemsOf }: ItemFlow): Joined | null {
  let text = cleanValue(value.text);
  const parts: [Item, ...Item[]] = [value];
  if (text.length === UUID_LENGTH && !shapeProblem('clientId', text)) return { text, parts };
  const behind = /^\s*(\S+)/u.exec(value.chunk.raw.slice(value.to))?.[1] ?? '';
  if (PART.test(behind) && /[\d-]/u.test(behind)) return null;
  let { chunk } = value;
  for (let count = 1; count <= MOST_PARTS; count += 1) {
    const next = value.to < value.chunk.raw.length ? null : flow.next(chunk);
    if (!next || isInOtherCell(chunk, next) || !mayGoOn(next, itemsOf(next))) return { text, parts };
    const more = flow.blockEnds(chunk, next) ? '' : withoutStop(textOf(next));
    if (!PART.test(more) || (!text.endsWith('-') && !shapeProblem(id, text))) return null;
    text += cleanValue(more);
    parts.push(...itemsOf(next));
    chunk = next;
  }
  return null;
}

/** A cell of a table or of a list of definitions ends what is in it. */
function isInOtherCell({ element }: Chunk, next: Chunk): boolean {
  const cell = closest(element, (at) => matches(at, CELL));
  return cell !== null && !composedContains(cell, next.element);
}

/**
 * Whether the text may begin with the end of a token: with a word that has digits, or with one that stands alone on its
 * line. Labels, buttons and sentences do not.
 */
function mayGoOn({ element, raw }: Chunk, [first]: readonly Item[]): boolean {
  if (!first || first.kind === 'label' || isAction(element)) return false;
  const [, word = '', behind = ''] = /^\s*([\w.~-]+)(.*)/u.exec(raw) ?? [];
  return /[\d-]/u.test(word) || (word !== '' && /^\s*(?:[,;].*)?$/u.test(behind));
}

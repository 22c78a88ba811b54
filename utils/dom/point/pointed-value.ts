import type { CredentialId } from '../../core/credentials.ts';
import type { FailureId } from '../../core/failures.ts';
import { labelText, type PointId } from '../../core/pointed.ts';
import { cleanValue, shapeProblem } from '../../core/shapes.ts';
import type { Source } from '../../core/source.ts';
import { looksLikeValue } from '../../core/value-like.ts';
import { composedContains } from '../page/composed.ts';
import { textOf as ownText } from '../page/text-of.ts';
import { createItemFlow, type ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { labelIndex } from '../text/label-index.ts';

/** What the admin pointed at on a page of the source. */
export interface PointedAt {
  readonly value: string | null;
  /** The text that labels it, if it may be remembered. */
  readonly label: string | null;
  readonly problem: FailureId | null;
}

/** Names of grants and scopes are entries of a list, not its label. */
const ENTRY = /^(?:[a-z]+(?:[._][a-zA-Z]+)+|[A-Z]{4,10}|openid|password)$/u;
const LONGEST = 400;

const nothing = (problem: FailureId): PointedAt => ({ value: null, label: null, problem });

/**
 * Judges the element that was pointed at as the place of a value or of a list. A value is taken only if exactly one of its
 * shape stands there, and the page does not call it something else; a list needs a label that can be found again.
 */
export function pointedAt(document: Document, source: Source, what: PointId, element: Element): PointedAt {
  const flow = createItemFlow(document, labelIndex(source));
  const first = firstItem(element, flow);
  if (!first) return nothing('pointedAtNothing');
  if (what === 'grants' || what === 'scopes') {
    const label = labelBefore(first, flow, (text) => !ENTRY.test(text.trim()));
    return label ? { value: null, label: labelText(label.text), problem: null } : nothing('pointedAtNothing');
  }
  const found = valuesIn(textIn(element), what);
  const [value, second] = found.fit;
  if (second) return nothing('ambiguousValue');
  if (!value) return nothing(found.problem ?? 'pointedAtNothing');
  const label = labelOf(first, value, flow);
  const named = label && flow.labels.named(label);
  if (named && named !== what) return nothing('pointedElsewhere');
  return { value, label: label && labelText(label), problem: null };
}

/** The content of a control, else the text that shows. */
const textIn = (element: Element): string =>
  'value' in element && typeof element.value === 'string' ? element.value : ownText(element, LONGEST);

/** Values of the wanted shape in a text, each once; without one, what is wrong with what looks like a value. */
function valuesIn(text: string, what: CredentialId): { fit: readonly string[]; problem: FailureId | null } {
  const pieces = [text, ...text.split(/\s+/u), ...text.split('\n')].map(cleanValue).filter(Boolean);
  const fit = new Set(pieces.filter((piece) => shapeProblem(what, piece) === null));
  const like = pieces.find((piece) => looksLikeValue(piece));
  return { fit: [...fit], problem: like ? shapeProblem(what, like) : null };
}

function firstItem(element: Element, { flow, itemsOf }: ItemFlow): Item | null {
  for (const [index, leaf] of flow.leaves.entries()) {
    if (!composedContains(element, leaf.parent) && leaf.node !== (element as Node)) continue;
    const chunk = flow.chunkAt(index);
    const item = chunk && itemsOf(chunk)[0];
    if (item) return item;
  }
  return null;
}

/** The text before a value: on its own line, else the piece of text before it. */
function labelOf(item: Item, value: string, flow: ItemFlow): string | null {
  const own = item.chunk.raw;
  const at = own.indexOf(value.slice(0, 8));
  if (at > 0 && /\p{L}/u.test(own.slice(0, at))) return own.slice(0, at);
  const isLabel = !looksLikeValue(item.text) && /\p{L}/u.test(item.text) && !own.includes(value.slice(0, 8));
  if (isLabel) return item.text;
  return labelBefore(item, flow, (text) => !looksLikeValue(text))?.text ?? null;
}

function labelBefore(item: Item, { previous }: ItemFlow, isFit: (text: string) => boolean): Item | null {
  let before = previous(item);
  while (before && !(/\p{L}/u.test(before.text) && isFit(before.text))) before = previous(before);
  return before;
}

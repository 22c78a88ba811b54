import type { CredentialId } from '../../core/credentials/credentials.ts';
import { cleanValue, shapeProblem } from '../../core/credentials/shapes.ts';
import { looksLikeValue } from '../../core/credentials/value-like.ts';
import { labelText, type PointId, sourceWith } from '../../core/pointing/pointed.ts';
import type { FailureId } from '../../core/result/failures.ts';
import { isListName } from '../../core/source/list-name.ts';
import type { SourceLabels } from '../../core/source/source.ts';
import { composedContains } from '../base/composed.ts';
import { textOf as ownText } from '../base/text.ts';
import { readField } from '../lists/field.ts';
import { elementOf, isAction } from '../text/item-element.ts';
import { createItemFlow, type ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { labelIndex } from '../text/label-index.ts';
import { decide } from '../values/decide.ts';
import { findValues } from '../values/find-values.ts';
import { joinBroken } from '../values/join-broken.ts';

/** What the admin pointed at on a page of the source. */
export interface PointedAt {
  readonly value: string | null;
  /** The text that labels it, if it may be remembered. */
  readonly label: string | null;
  readonly problem: FailureId | null;
}

const LONGEST = 400;
/** Blanks and quotation marks. */
const BETWEEN = /[\s"'\u00ab\u00bb\u2018-\u201f\u2039\u203a\u300c\u300d]+/u;

const nothing = (problem: FailureId): PointedAt => ({ value: null, label: null, problem });

/**
 * Judges the element that was pointed at as the place of a value or of a list. A value is taken only if exactly one of its
 * shape stands there, and the page does not call it something else; a list needs a label that can be found again. A
 * label is told only if it leads back to what was pointed at: what else it leads to would be taken the next time.
 */
export function pointedAt(
  document: Document,
  source: SourceLabels,
  what: PointId,
  element: Element,
): PointedAt {
  const flow = createItemFlow(document, labelIndex(source));
  const withLabel = (text: string) =>
    createItemFlow(document, labelIndex(sourceWith(source, [{ what, text }])));
  const items = itemsIn(element, flow);
  if (!items[0]) return nothing('pointedAtNothing');
  if (what === 'grants' || what === 'scopes') {
    const label = labelOfList(items, flow, source);
    const isRead = label && readField(withLabel(label), { pointed: [label] });
    return isRead ? { value: null, label, problem: null } : nothing('pointedAtNothing');
  }
  const found = valuesIn(textIn(element), what);
  const [value, second] = found.fit;
  if (second) return nothing('ambiguousValue');
  if (!value) return nothing(found.problem ?? 'pointedAtNothing');
  const item = items.find(({ text }) => cleanValue(text).includes(value.slice(0, 8)));
  if (item && isCut(item, value, what, flow)) return nothing('valueMalformed');
  const text = item && labelOf(item, value, flow);
  const named = text && flow.labels.named(text);
  if (named && named !== what) return nothing('pointedElsewhere');
  const label = text ? labelText(text) : null;
  const isTold =
    label && decide(findValues({ text: withLabel(label), traits: source.otherPages })).values[what] === value;
  return { value, label: isTold ? label : null, problem: null };
}

/** The content of a control, else the text that shows. */
const textIn = (element: Element): string =>
  element.localName === 'input' || element.localName === 'textarea'
    ? (element as HTMLInputElement).value
    : ownText(element, LONGEST);

/** Values of the wanted shape in a text, each once; without one, what is wrong with what looks like a value. */
function valuesIn(text: string, what: CredentialId): { fit: readonly string[]; problem: FailureId | null } {
  const parts = [text, ...text.split(BETWEEN), ...text.split('\n')];
  const pieces = parts.map(cleanValue).filter(Boolean);
  const fit = new Set(pieces.filter((piece) => shapeProblem(what, piece) === null));
  const like = pieces.find((piece) => looksLikeValue(piece));
  return { fit: [...fit], problem: like ? shapeProblem(what, like) : null };
}

/** Whether what was pointed at is only a part of the value that stands there. */
function isCut(item: Item, value: string, what: CredentialId, flow: ItemFlow): boolean {
  if (item.kind === 'value') return joinBroken(what, item, flow)?.text !== value;
  const [before = '', after = ''] = item.chunk.raw.split(value, 2);
  return /[\w~-]$/u.test(before) || /^[\w~-]/u.test(after);
}

function itemsIn(element: Element, { flow, itemsOf }: ItemFlow): Item[] {
  const chunks = flow.leaves.map((leaf, index) =>
    composedContains(element, leaf.parent) ? flow.chunkAt(index) : null,
  );
  return [...new Set(chunks)].flatMap((chunk) => (chunk ? itemsOf(chunk) : []));
}

/** The text before a value: on its own line, else the piece of text before it; none where another value is between. */
function labelOf(item: Item, value: string, { previous }: ItemFlow): string | null {
  const at = item.text.indexOf(value.slice(0, 8));
  if (at > 0 && hasLetters(item.text.slice(0, at))) return item.text.slice(0, at);
  for (let before = previous(item); before; before = previous(before)) {
    if (before.kind === 'value' || looksLikeValue(before.text)) return null;
    if (isName(before)) return before.text;
  }
  return null;
}

/** The text over a list's entries, pointed at itself or before what was pointed at. */
function labelOfList(items: readonly Item[], { previous }: ItemFlow, source: SourceLabels): string | null {
  const isEntry = ({ text }: Item) => isListName(text, source);
  const isLabel = (item: Item) => isName(item) && !isEntry(item);
  let label = items.find(isLabel) ?? null;
  const entry = items.find(isEntry) ?? items[0];
  if (!label && entry) for (label = previous(entry); label && !isLabel(label); ) label = previous(label);
  return label && labelText(label.text);
}

/** What a button says is no label of what stands beside it. */
const isName = (item: Item): boolean => hasLetters(item.text) && !isAction(elementOf(item));

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

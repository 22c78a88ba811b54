import { composedContains, composedElements, composedParent } from '../base/composed.ts';
import { matches } from '../base/native.ts';
import { elementOf, isAction } from '../text/item-element.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { controlsOf, hasControls } from './controls.ts';
import { ENUMERATION, IDENTIFIER } from './entry-text.ts';

/** A field on the page: everything behind its label, up to where the next field or section begins. */
export interface Region {
  /** The element with the label's text; where only ARIA names the field, its control. */
  readonly label: Element;
  readonly elements: ReadonlySet<Element>;
  readonly items: readonly Item[];
}

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,dt';
/** A field never reaches beyond one of these. */
export const SECTION =
  'body,form,fieldset,section,article,main,footer,dialog,[role=dialog],[role=group],[role=radiogroup],table';
/** A field has no more of them; of one that seems to, nothing tells what stands behind. */
export const MOST_ITEMS = 1000;

/**
 * The region behind a label, or before one that is drawn in or over its field; null where it has no field, or where that may
 * stand before it. `others` are controls of other fields.
 */
export function regionOf(label: Item, flow: ItemFlow, others: readonly Element[] = []): Region | null {
  const start = elementOf(label);
  const labels = flow.allLabels().filter((item) => item !== label);
  const foreign = [...labels.map(elementOf), ...others].filter((each) => !composedContains(each, start));
  const own = ownBox(start, foreign);
  const before = regionBefore(label, start, own, flow);
  if (before) return before;
  // Labels and fields side by side in one box: the field ends at the next label or heading.
  for (const box of before === null ? [own] : [own, composedParent(own)]) {
    const region = box && collect(label, start, box, foreign, flow);
    if (region && !isBlank(region)) return region;
  }
  return null;
}

/**
 * What stands before a label in its own box, if the label is drawn in or over it, as floating labels are, and nothing to choose by
 * is behind it. Null where a field stands there, but the label is drawn below; undefined where none does.
 */
function regionBefore(label: Item, start: Element, box: Element, flow: ItemFlow): Region | null | undefined {
  const items: Item[] = [];
  for (let item = flow.previous(label); item && items.length < MOST_ITEMS; item = flow.previous(item)) {
    if (!composedContains(box, elementOf(item))) break;
    items.unshift(item);
  }
  const all = [...composedElements(box)];
  // One of the two, and nothing else: it neither holds the label nor stands in it.
  const isAt = (wanted: number) => (at: Element) => start.compareDocumentPosition(at) === wanted;
  const before = all.filter(isAt(Node.DOCUMENT_POSITION_PRECEDING));
  const { comboboxes, lists, textareas } = controlsOf(before);
  const fields = [...comboboxes, ...lists, ...textareas];
  if (fields.length === 0) return items.some(({ text }) => isNames(text.trim())) ? null : undefined;
  if (hasControls(all.filter(isAt(Node.DOCUMENT_POSITION_FOLLOWING)))) return undefined;
  const { top } = start.getBoundingClientRect();
  const isOver = fields.some((field) => field.getBoundingClientRect().bottom > top);
  return isOver ? { label: start, elements: new Set(before), items } : null;
}

/** Two labels with nothing between them: whose the field behind them is, cannot be told. */
export function standsBare(label: Item, flow: ItemFlow): boolean {
  let before = flow.previous(label);
  // A button that is called like a name is no help of the label: something stands there.
  while (before && isAction(elementOf(before)) && !IDENTIFIER.test(before.text.trim()))
    before = flow.previous(before);
  return before?.kind === 'label' && regionOf(before, flow) === null;
}

/** Nothing but signs and buttons: what stands on the line of a label, while its field is below. */
const isBlank = ({ elements, items }: Region): boolean =>
  items.every((item) => isAction(elementOf(item))) && !hasControls(elements);

/** The largest box around the label that has no other label or heading in it. */
export function ownBox(start: Element, foreign: readonly Element[]): Element {
  let box = start;
  for (let at = composedParent(start); at && !matches(box, SECTION); at = composedParent(at)) {
    const outer = at;
    if (matches(outer, 'body') || hasHeading(outer, start)) break;
    if (foreign.some((element) => composedContains(outer, element))) break;
    box = outer;
  }
  return box;
}

const hasHeading = (box: Element, label: Element): boolean =>
  [...box.querySelectorAll(HEADING)].some((heading) => !composedContains(heading, label));

function collect(
  label: Item,
  start: Element,
  box: Element,
  foreign: readonly Element[],
  flow: ItemFlow,
): Region | null {
  const elements = new Set<Element>();
  let begun = false;
  for (const element of composedElements(box)) {
    if (element === start) begun = true;
    else if (begun && (!composedContains(start, element) || follows(element, label))) {
      if (foreign.includes(element) || isNextHeading(element, start)) break;
      elements.add(element);
    }
  }
  for (const element of [...elements]) {
    // A box that holds the next label as well is no part of this field.
    if (foreign.some((other) => element !== other && composedContains(element, other)))
      elements.delete(element);
  }
  const items: Item[] = [];
  for (let item = flow.next(label); item && items.length < MOST_ITEMS; item = flow.next(item)) {
    const element = elementOf(item);
    const isLoose = element === start || (element === box && item.chunk !== label.chunk);
    if (item.kind === 'label' || !(isLoose || elements.has(element))) break;
    items.push(item);
  }
  return elements.size > 0 || items.length > 0 ? { label: start, elements, items } : null;
}

/** Whether an element comes behind the label's own text. */
function follows(element: Element, label: Item): boolean {
  const text = label.chunk.leaves.at(-1)?.node;
  return (
    text !== undefined && (text.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

const isNames = (text: string): boolean => IDENTIFIER.test(text) || ENUMERATION.test(text);

const isNextHeading = (element: Element, label: Element): boolean =>
  matches(element, HEADING) && !composedContains(element, label);

/** The region of what is in one box, named by an element. */
export function regionIn(box: Element, label: Element, { flow, itemsOf }: ItemFlow): Region {
  const items: Item[] = [];
  let done = -1;
  for (const [index, leaf] of flow.leaves.entries()) {
    if (index <= done || !composedContains(box, leaf.parent)) continue;
    const chunk = flow.chunkAt(index);
    if (!chunk) continue;
    done = chunk.last;
    items.push(...itemsOf(chunk));
  }
  return { label, elements: new Set(composedElements(box)), items };
}

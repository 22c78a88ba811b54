import { looksLikeValue } from '../../core/value-like.ts';
import { composedContains } from '../base/composed.ts';
import { commonAncestor } from '../text/chunks.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { branchOf, closest, elementOf, isAction } from '../text/place.ts';
import { standsNearer, standsWell } from './pair-geometry.ts';
import { nextSaid, previousSaid } from './said.ts';

/** A note of this length at most, behind a value in its own box, could be the name of the value. */
const LONGEST_NAME = 40;
/** A box with more in it is no box of one label or one value. */
const MOST_NEIGHBOURS = 60;
const COLON = /[:\uff1a]\s*$/u;

/**
 * Whether anything speaks against the value (in `parts`, if it was broken) that follows `label` being what the label stands for. Pages may put the
 * label after the value, or all labels before all values; then the next value is another label's. Any doubt counts.
 * `owned` holds the values that surely belong to another label.
 */
export function isDoubtful(
  label: Item,
  parts: readonly [Item, ...Item[]],
  flow: ItemFlow,
  owned: ReadonlySet<Item>,
): boolean {
  const [value] = parts;
  if (isOwnLine(label, value, flow)) return false;
  const [from, to] = [elementOf(label), elementOf(value)];
  if (from.ownerDocument !== to.ownerDocument) return true;
  const meet = commonAncestor(from, to);
  if (!meet) return true;
  if (isDefinition(from, to, meet)) return false;
  if (label.chunk !== value.chunk && !standsWell(label, value, flow.flow.sight)) return true;
  return (
    labelHasNearerValue(label, meet, from, flow) ||
    valueHasNearerName(value, meet, to, flow) ||
    followsBareLabel(label, meet, flow) ||
    followsFreeValue(label, meet, flow, owned) ||
    endsInName(label, parts, meet, flow)
  );
}

/** "Label: value", and nothing else on the line. */
function isOwnLine(label: Item, value: Item, flow: ItemFlow): boolean {
  const items = flow.itemsOf(label.chunk);
  return items.length === 2 && items[0] === label && items[1] === value && COLON.test(label.text);
}

/** `<dt>` and the `<dd>` after it say themselves what belongs together. */
function isDefinition(label: Element, value: Element, meet: Element): boolean {
  const named = (element: Element, name: string) =>
    closest(element, (at) => at === meet || at.localName === name)?.localName === name;
  return named(label, 'dt') && named(value, 'dd');
}

/** A value in the label's own box, which the value at hand is not in. */
function labelHasNearerValue(label: Item, meet: Element, from: Element, flow: ItemFlow): boolean {
  const branch = branchOf(meet, from);
  if (!branch) return false;
  const others = around(label, branch, flow);
  return others.length > MOST_NEIGHBOURS || others.some(({ kind }) => kind === 'value');
}

/** A label, or a short text that could be one, in the value's own box, which the label at hand is not in. */
function valueHasNearerName(value: Item, meet: Element, to: Element, flow: ItemFlow): boolean {
  const branch = branchOf(meet, to);
  if (!branch) return false;
  const others = around(value, branch, flow);
  return others.length > MOST_NEIGHBOURS || others.some(mayBeName);
}

/** Directly after another label that has nothing of its own: labels seem to stand together, values elsewhere. */
function followsBareLabel(label: Item, meet: Element, flow: ItemFlow): boolean {
  const before = previousSaid(label, flow);
  return before?.kind === 'label' && composedContains(meet, elementOf(before));
}

/** A value before the label that belongs to nothing: the page may name its values afterwards. */
function followsFreeValue(label: Item, meet: Element, flow: ItemFlow, owned: ReadonlySet<Item>): boolean {
  for (const item of back(label, meet, flow)) {
    if (item.kind === 'value' && !owned.has(item) && !isNamedBefore(item, flow)) return true;
  }
  return false;
}

/**
 * Whether what comes behind shows that names follow their values here: another value at once, or a row of names and
 * values whose last name has nothing behind it, or a name that the value stands nearer to.
 */
function endsInName(label: Item, parts: readonly [Item, ...Item[]], meet: Element, flow: ItemFlow): boolean {
  const within = (item: Item | null) => (item && composedContains(meet, elementOf(item)) ? item : null);
  const first = within(nextSaid(parts.at(-1) ?? parts[0], flow));
  if (first?.kind === 'value') return true;
  // In running text a colon tells the order, wherever its lines break.
  const runsOn = label.chunk === parts[0].chunk && COLON.test(label.text);
  if (!runsOn && first?.kind === 'label' && standsNearer(label, parts, first, flow.flow.sight)) return true;
  let name = first;
  for (let step = 0; name && mayBeName(name) && step < MOST_NEIGHBOURS; step += 1) {
    const content = within(nextSaid(name, flow));
    if (!content || !mayBeContent(name, content)) return true;
    if (content.kind !== 'value') return false;
    name = within(nextSaid(content, flow));
  }
  return false;
}

/** A label, or a short text that is neither a sentence nor a control. */
const mayBeName = (item: Item): boolean =>
  item.kind === 'label' || (item.kind === 'text' && isShort(item) && !isAction(elementOf(item)));

/** Sentences and controls close a row; a credential's name stands for nothing but a value; a colon announces anything. */
const mayBeContent = (name: Item, content: Item): boolean =>
  content.kind === 'value' ||
  COLON.test(name.text) ||
  (content.kind === 'text' && !isCredential(name) && isShort(content) && !isAction(elementOf(content)));

const isCredential = ({ named }: Item): boolean => named !== undefined && named !== 'other';

const isShort = ({ text }: Item): boolean =>
  text.trim().length <= LONGEST_NAME && !/[.!?\u3002\u2026]\s*$/u.test(text);

/** Whether the text before ends in a colon, which announces what follows, unless it is the name of a value in it. */
function isNamedBefore(item: Item, flow: ItemFlow): boolean {
  const before = flow.previous(item);
  if (!before || !COLON.test(before.text)) return false;
  return before.kind !== 'text' || !before.text.trim().split(/\s+/u).some(looksLikeValue);
}

/** The other items in `box`, those around `item` first; not many more than matter. */
function around(item: Item, box: Element, flow: ItemFlow): Item[] {
  const found: Item[] = [];
  for (const go of [flow.previous, flow.next]) {
    for (let at = go(item); at && composedContains(box, elementOf(at)); at = go(at)) {
      found.push(at);
      if (found.length > MOST_NEIGHBOURS) return found;
    }
  }
  return found;
}

/** The items before `label` within `box`, backwards; of far ones only those that are like values. */
function* back(label: Item, box: Element, { flow, itemsOf }: ItemFlow): Generator<Item> {
  const own = itemsOf(label.chunk);
  yield* own.slice(0, own.indexOf(label)).reverse();
  for (let index = label.chunk.first - 1; index >= 0; index -= 1) {
    const leaf = flow.leaves[index];
    if (!leaf || !composedContains(box, leaf.parent)) return;
    const chunk = mayBeValue(leaf.text) ? flow.chunkAt(index) : null;
    if (chunk) yield* [...itemsOf(chunk)].reverse();
  }
}

/** A piece of a value: itself like one, a dash in its place, or one of the stretches that an inline element cut it into. */
const mayBeValue = (text: string): boolean =>
  looksLikeValue(text) || /^\s*(?:[\w.~-]*\d[\w.~-]*|[-\u2012-\u2015]+)\s*$/u.test(text);

import { looksLikeValue } from '../core/value-like.ts';
import { commonAncestor } from './chunks.ts';
import { composedContains } from './composed.ts';
import type { ItemFlow } from './item-flow.ts';
import type { Item } from './items.ts';
import { standsNearer, standsWell } from './pair-geometry.ts';
import { branchOf, closest, elementOf } from './place.ts';

/** A note of this length at most, behind a value in its own box, could be the name of the value. */
const LONGEST_NAME = 40;
/** A box with more in it is no box of one label or one value. */
const MOST_NEIGHBOURS = 60;

/**
 * Whether anything speaks against `value`, which follows `label`, being what the label stands for. Pages may put the
 * label after the value, or all labels before all values; then the next value is another label's. Any doubt counts.
 * `owned` holds the values that surely belong to another label.
 */
export function isDoubtful(label: Item, value: Item, flow: ItemFlow, owned: ReadonlySet<Item>): boolean {
  if (label.chunk === value.chunk && /[:\uff1a]\s*$/u.test(label.text)) return false;
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
    precedesBareLabel(label, value, meet, flow)
  );
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
  const mayName = ({ kind, text }: Item) =>
    kind === 'label' || (kind === 'text' && text.trim().length <= LONGEST_NAME);
  return (
    others.length > MOST_NEIGHBOURS || others.some((item) => mayName(item) && !isAction(elementOf(item)))
  );
}

/** Directly after another label that has nothing of its own: labels seem to stand together, values elsewhere. */
function followsBareLabel(label: Item, meet: Element, flow: ItemFlow): boolean {
  const before = flow.previous(label);
  return before?.kind === 'label' && composedContains(meet, elementOf(before));
}

/** A value before the label that belongs to nothing: the page may name its values afterwards. */
function followsFreeValue(label: Item, meet: Element, flow: ItemFlow, owned: ReadonlySet<Item>): boolean {
  for (const item of back(label, meet, flow)) {
    if (item.kind === 'value' && !owned.has(item) && !isNamedBefore(item, flow)) return true;
  }
  return false;
}

/** The value is followed by a label with nothing behind it, or by one that it stands nearer to. */
function precedesBareLabel(label: Item, value: Item, meet: Element, flow: ItemFlow): boolean {
  const after = flow.next(value);
  if (after?.kind !== 'label' || !composedContains(meet, elementOf(after))) return false;
  const behind = flow.next(after);
  if (!behind || !composedContains(meet, elementOf(behind))) return true;
  return standsNearer(label, value, after, flow.flow.sight);
}

/** Whether the text before ends in a colon, which announces what follows. */
function isNamedBefore(item: Item, flow: ItemFlow): boolean {
  const before = flow.previous(item);
  return before !== null && /[:\uff1a]\s*$/u.test(before.text);
}

/** What a control says is no name of what stands beside it. */
export const isAction = (element: Element): boolean =>
  closest(element, ({ localName, role }) => localName === 'button' || role === 'button') !== null;

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

/** A piece of a value: itself like one, or one of the stretches that an inline element cut it into. */
const mayBeValue = (text: string): boolean =>
  looksLikeValue(text) || /^\s*[\w.~-]*\d[\w.~-]*\s*$/u.test(text);

import { looksLikeValue } from '../../core/credentials/value-like.ts';
import { closest, commonAncestor, composedContains } from '../base/composed.ts';
import { branchOf, elementOf, isAction } from '../text/item-element.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { standsNearer, standsWell } from './geometry.ts';
import {
  COLON,
  isShort,
  MOST_NEIGHBOURS,
  mayBeName,
  nextShown,
  othersIn,
  previousShown,
} from './neighbours.ts';

/** A label, the value that follows it (in several parts, if it was broken), and the innermost box around both. */
interface Pair {
  readonly label: Item;
  readonly parts: readonly [Item, ...Item[]];
  readonly box: Element;
  readonly text: ItemFlow;
  /** The values that surely belong to a label. */
  readonly owned: ReadonlySet<Item>;
}

type Test = (pair: Pair) => boolean;

/** Orders of label and value that leave no doubt. */
const PROOFS: readonly Test[] = [isOwnLine, isDefinition];

/**
 * What speaks against a pair. Pages may put the label after the value, or all labels before all values; then the next
 * value is another label's. Any one counts.
 */
const DOUBTS: readonly Test[] = [
  standsElsewhere,
  labelHasNearerValue,
  valueHasNearerName,
  followsBareLabel,
  followsFreeValue,
  followedByValue,
  nameBehindIsNearer,
  endsInName,
];

/** Whether anything speaks against the value that follows a label being what the label stands for. */
export function isDoubtful(
  label: Item,
  parts: Pair['parts'],
  text: ItemFlow,
  owned: ReadonlySet<Item>,
): boolean {
  const [from, to] = [elementOf(label), elementOf(parts[0])];
  const box = from.ownerDocument === to.ownerDocument && commonAncestor(from, to);
  if (!box) return true;
  const pair = { label, parts, box, text, owned };
  return !PROOFS.some((proves) => proves(pair)) && DOUBTS.some((holds) => holds(pair));
}

/** "Label: value", and nothing else on the line. */
function isOwnLine({ label, parts: [value], text }: Pair): boolean {
  const items = text.itemsOf(label.chunk);
  return items.length === 2 && items[0] === label && items[1] === value && COLON.test(label.text);
}

/** `<dt>` and the `<dd>` after it say themselves what belongs together, unless another value follows in the same breath. */
function isDefinition(pair: Pair): boolean {
  const { label, parts, box } = pair;
  const isIn = (item: Item, name: string) =>
    closest(elementOf(item), (at) => at === box || at.localName === name)?.localName === name;
  return isIn(label, 'dt') && isIn(parts[0], 'dd') && !followedByValue(pair);
}

function standsElsewhere({ label, parts: [value], text }: Pair): boolean {
  return label.chunk !== value.chunk && !standsWell(label, value, text.flow.sight);
}

/** A value in the label's own box, which the value at hand is not in. */
function labelHasNearerValue({ label, box, text }: Pair): boolean {
  return hasInOwnBox(label, box, text, ({ kind }) => kind === 'value');
}

/** A label, or a short text that could be one, in the value's own box, which the label at hand is not in. */
function valueHasNearerName({ parts: [value], box, text }: Pair): boolean {
  return hasInOwnBox(value, box, text, mayBeName);
}

/** Directly after another label that has nothing of its own: labels seem to stand together, values elsewhere. */
function followsBareLabel({ label, box, text }: Pair): boolean {
  const before = previousShown(label, text);
  return before?.kind === 'label' && composedContains(box, elementOf(before));
}

/** A value before the label that belongs to nothing: the page may name its values afterwards. */
function followsFreeValue({ label, box, text, owned }: Pair): boolean {
  for (const item of before(label, box, text)) {
    if (item.kind === 'value' && !owned.has(item) && !isNamedBefore(item, text)) return true;
  }
  return false;
}

/** Another value at once behind it: names seem to follow their values here. */
function followedByValue(pair: Pair): boolean {
  return behind(pair)?.kind === 'value';
}

/** A label that the value stands nearer to. In running text a colon tells the order, wherever its lines break. */
function nameBehindIsNearer(pair: Pair): boolean {
  const { label, parts, text } = pair;
  const first = behind(pair);
  const runsOn = label.chunk === parts[0].chunk && COLON.test(label.text);
  return !runsOn && first?.kind === 'label' && standsNearer(label, parts, first, text.flow.sight);
}

/** A row of names and values behind it, whose last name has nothing behind it. */
function endsInName(pair: Pair): boolean {
  let name = behind(pair);
  for (let step = 0; name && mayBeName(name) && step < MOST_NEIGHBOURS; step += 1) {
    const content = nextInBox(name, pair);
    if (!content || !mayBeContent(name, content)) return true;
    if (content.kind !== 'value') return false;
    name = nextInBox(content, pair);
  }
  return false;
}

const behind = (pair: Pair): Item | null => nextInBox(pair.parts.at(-1) ?? pair.parts[0], pair);

function nextInBox(item: Item, { box, text }: Pair): Item | null {
  const next = nextShown(item, text);
  return next && composedContains(box, elementOf(next)) ? next : null;
}

function hasInOwnBox(item: Item, box: Element, text: ItemFlow, test: (item: Item) => boolean): boolean {
  const own = branchOf(box, elementOf(item));
  const others = own ? othersIn(own, item, item, text) : [];
  return others.length > MOST_NEIGHBOURS || others.some(test);
}

/** Sentences and controls close a row; a credential's name stands for nothing but a value; a colon announces anything. */
const mayBeContent = (name: Item, content: Item): boolean =>
  content.kind === 'value' ||
  COLON.test(name.text) ||
  (content.kind === 'text' && !isCredential(name) && isShort(content) && !isAction(elementOf(content)));

const isCredential = ({ named }: Item): boolean => named !== undefined && named !== 'other';

/** Whether the text before ends in a colon, which announces what follows, unless it is the name of a value in it. */
function isNamedBefore(item: Item, { previous }: ItemFlow): boolean {
  const lead = previous(item);
  if (!lead || !COLON.test(lead.text)) return false;
  return lead.kind !== 'text' || !lead.text.trim().split(/\s+/).some(looksLikeValue);
}

/** The items before `label` within `box`, backwards; of far ones only those that are like values. */
function* before(label: Item, box: Element, { flow, itemsOf }: ItemFlow): Generator<Item> {
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
  looksLikeValue(text) || /^\s*(?:[A-Za-z_.~-]*\d[\w.~-]*|[-\u2012-\u2015]+)\s*$/u.test(text);

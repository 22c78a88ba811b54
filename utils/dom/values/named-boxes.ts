import { composedContains, composedParent } from '../base/composed.ts';
import { ariaName } from '../base/name.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { elementOf, isAction } from '../text/place.ts';
import type { Finding } from './finding.ts';
import { joinBroken } from './join-broken.ts';
import { judge, unclear } from './judge.ts';

/** A box that is named after its value is near it. */
const MOST_LEVELS = 4;
const PART =
  'dialog, section, article, aside, main, form, [role="dialog"], [role="alertdialog"], [role="region"], [role="form"]';
const CODE = 'pre, code, samp, kbd';
/** White space of the page's source included. */
const LONGEST_PIECE = 400;
const SHORTEST_PIECE = 8;
/** One word with a digit: a value, or a stretch of one. Every text of the page is held against it, so it is cheap. */
const PIECE = /^\s*\S*\d\S*\s*$/u;

/**
 * Values in an element that ARIA names as one of the labels, and that holds nothing else but buttons. With other texts
 * in it, the name may be a whole section's.
 */
export function namedBoxes(flow: ItemFlow): Finding[] {
  const seen = new Set<Element>();
  return flow.flow.leaves.flatMap(({ text, parent }, index): Finding[] => {
    // Most texts of a page are short; of a value that is broken, one stretch is not, or each is one letter.
    const { length } = text;
    if (length > LONGEST_PIECE || (length > 1 && length < SHORTEST_PIECE) || !PIECE.test(text)) return [];
    const box = namedAround(parent);
    if (!box || seen.has(box)) return [];
    seen.add(box);
    const id = flow.labels.named(ariaName(box));
    const chunk = id && id !== 'other' ? flow.flow.chunkAt(index) : null;
    const value = chunk && flow.itemsOf(chunk).find(({ kind }) => kind === 'value');
    if (!id || id === 'other' || !value) return [];
    const joined = joinBroken(id, value, flow);
    const parts: readonly Item[] = joined?.parts ?? [value];
    return joined && holdsOnly(box, parts, flow) && !isElsewhere(box, elementOf(value))
      ? judge(id, joined.text, elementOf(value))
      : unclear(id, value);
  });
}

/** The nearest element that has a name of its own; controls are named for themselves. */
function namedAround(start: Element): Element | null {
  let at: Element | null = start;
  for (let level = 0; at && level < MOST_LEVELS; level += 1, at = composedParent(at)) {
    if (at.localName === 'input' || at.localName === 'textarea') return null;
    if (at.hasAttribute('aria-label') || at.hasAttribute('aria-labelledby')) return at;
  }
  return null;
}

/** Whether the box holds the whole value, and besides it only what can be pressed and texts that name the box. */
function holdsOnly(box: Element, parts: readonly Item[], flow: ItemFlow): boolean {
  if (!parts.every((part) => composedContains(box, elementOf(part)))) return false;
  for (const go of [flow.previous, flow.next]) {
    const edge = go === flow.next ? parts.at(-1) : parts[0];
    for (let at = edge && go(edge); at && composedContains(box, elementOf(at)); at = go(at)) {
      if (!isAction(elementOf(at)) && !isNameOf(box, at, flow)) return false;
    }
  }
  return true;
}

/** A part of the page may be named after what it is about; a link leads to what an id names, and code shows samples. */
const isElsewhere = (box: Element, value: Element): boolean =>
  box.matches(PART) || value.closest('a') !== null || (value !== box && value.closest(CODE) !== null);

/** A heading in the box that the box is named by. */
const isNameOf = (box: Element, { kind, named }: Item, { labels }: ItemFlow): boolean =>
  kind === 'label' && named === labels.named(ariaName(box));

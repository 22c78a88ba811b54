import { composedContains, composedParent } from '../base/composed.ts';
import { accessibleName, ariaName } from '../base/name.ts';
import { matches } from '../base/native.ts';
import { controlOf } from '../text/flow.ts';
import { elementOf, isAction } from '../text/item-element.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { type Evidence, judge, type Pairing, unclear } from './evidence.ts';
import { joinBroken } from './join-broken.ts';
import { othersIn } from './neighbours.ts';
import { isCode } from './page-parts.ts';
import { withoutSecretIds } from './secret-ids.ts';

/** A box that is named after its value is near it. */
const MOST_LEVELS = 4;
/** A part of the page may be named after what it is about, and a link leads to what an id names. */
const PART =
  'dialog, section, article, aside, main, form, [role="dialog"], [role="alertdialog"], [role="region"], [role="form"]';
/** White space of the page's source included. */
const LONGEST_PIECE = 400;
const SHORTEST_PIECE = 8;
/** One word with a digit: a value, or a stretch of one. Every text of the page is held against it, so it is cheap. */
const PIECE = /^\s*[^\s\d]*\d\S*\s*$/u;

/** Read-only controls whose accessible name is a value's label: the page itself says what they hold. */
export const namedControls: Pairing = (page) => {
  const { flow, labels } = page.text;
  const found = flow.controls.flatMap((leaf): Evidence[] => {
    const control = controlOf(leaf);
    if (!control || leaf.text.trim() === '' || !(control.readOnly || control.disabled)) return [];
    return flow.sight.sees(leaf) ? judge(labels.named(accessibleName(control)), leaf.text, control) : [];
  });
  return withoutSecretIds(found, page);
};

/**
 * Values in an element that ARIA names as one of the labels, and that holds nothing else but buttons. With other texts
 * in it, the name may be a whole section's.
 */
export const namedBoxes: Pairing = (page) => {
  const { text } = page;
  const seen = new Set<Element>();
  const found = text.flow.leaves.flatMap((leaf, index): Evidence[] => {
    // Most texts of a page are short; of a value that is broken, one stretch is not, or each is one letter.
    const { length } = leaf.text;
    if (length > LONGEST_PIECE || (length > 1 && length < SHORTEST_PIECE) || !PIECE.test(leaf.text))
      return [];
    const box = namedAround(leaf.parent);
    if (!box || seen.has(box)) return [];
    seen.add(box);
    const id = text.labels.named(ariaName(box));
    const chunk = id && id !== 'other' ? text.flow.chunkAt(index) : null;
    const value = chunk && text.itemsOf(chunk).find(({ kind }) => kind === 'value');
    if (!id || id === 'other' || !value) return [];
    const element = elementOf(value);
    const joined = joinBroken(id, value, text);
    const isAlone = joined && holdsOnly(box, joined.parts, text) && !matches(box, PART);
    const isElsewhere = element.closest('a') !== null || (element !== box && isCode(element));
    return isAlone && !isElsewhere ? judge(id, joined.text, element) : unclear(id, value.text, element);
  });
  return withoutSecretIds(found, page);
};

/** The nearest element that has a name of its own; controls are named for themselves. */
function namedAround(start: Element): Element | null {
  let at: Element | null = start;
  for (let level = 0; at && level < MOST_LEVELS; level += 1, at = composedParent(at)) {
    if (at.localName === 'input' || at.localName === 'textarea') return null;
    if (at.hasAttribute('aria-label') || at.hasAttribute('aria-labelledby')) return at;
  }
  return null;
}

/** Whether the box holds the whole value, and besides it only what can be pressed and the heading that names the box. */
function holdsOnly(box: Element, parts: readonly [Item, ...Item[]], text: ItemFlow): boolean {
  const name = text.labels.named(ariaName(box));
  const others = othersIn(box, parts[0], parts.at(-1) ?? parts[0], text);
  return (
    parts.every((part) => composedContains(box, elementOf(part))) &&
    others.every((item) => isAction(elementOf(item)) || (item.kind === 'label' && item.named === name))
  );
}

import { composedContains, composedParent } from '../base/composed.ts';
import { drawnCaption } from '../base/drawn-text.ts';
import { accessibleName, ariaName } from '../base/name.ts';
import { matches } from '../base/native.ts';
import { controlOf } from '../text/flow.ts';
import { elementOf, isAction } from '../text/item-element.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import type { LabelIndex } from '../text/label-index.ts';
import { type Evidence, judge, type Pairing, unclear } from './evidence.ts';
import { joinBroken } from './join-broken.ts';
import { othersIn } from './neighbours.ts';
import { isCode } from './page-parts.ts';
import { withoutSecretIds } from './secret-ids.ts';

/** A box that is named after its value is near it. */
const MOST_LEVELS = 4;
/** Captions that a style draws are looked for around so many pieces and controls: a style is dear. */
const MOST_DRAWN = 200;
/** A part of the page may be named after what it is about, and a link leads to what an id names. */
const PART =
  'dialog, section, article, aside, main, form, [role="dialog"], [role="alertdialog"], [role="region"], [role="form"]';
/** White space of the page's source included. */
const LONGEST_PIECE = 400;
const SHORTEST_PIECE = 8;
/** One word with a digit: a value, or a stretch of one. Every text of the page is held against it, so it is cheap. */
const PIECE = /^\s*[^\s\d]*\d\S*\s*$/u;
const NAMED = '[aria-label],[aria-labelledby]';
const FIXED = '[readonly],:disabled';

/** Read-only controls that a value's label names: their accessible name, or without one what a style draws in front. */
export const namedControls: Pairing = (page) => {
  const { flow, labels } = page.text;
  const found = flow.controls.flatMap((leaf, index): Evidence[] => {
    const control = controlOf(leaf);
    const isFixed = control?.readOnly || control?.disabled;
    if (!control || !isFixed || leaf.text.trim() === '' || !flow.sight.sees(leaf)) return [];
    const name = accessibleName(control);
    if (name || index >= MOST_DRAWN) return judge(labels.named(name), leaf.text, control);
    const chunk = flow.chunkAt(flow.leaves.indexOf(leaf));
    const [item] = chunk ? page.text.itemsOf(chunk) : [];
    const box = item && namedAround(control, labels);
    const id = box && nameOf(box, labels);
    if (!id || id === 'other') return [];
    const isAlone = holdsOnly(box, [item], page.text) && !matches(box, PART);
    return (isAlone ? judge : unclear)(id, leaf.text, control);
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
  let asked = 0;
  const found = text.flow.leaves.flatMap((leaf, index): Evidence[] => {
    // Most texts of a page are short; of a value that is broken, one stretch is not, or each is one letter.
    const { length } = leaf.text;
    if (length > LONGEST_PIECE || (length > 1 && length < SHORTEST_PIECE) || !PIECE.test(leaf.text))
      return [];
    asked += 1;
    const box = controlOf(leaf) ? null : namedAround(leaf.parent, text.labels, asked <= MOST_DRAWN);
    if (!box || seen.has(box)) return [];
    seen.add(box);
    const id = nameOf(box, text.labels);
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

/** What the markup names a value, by its control or the box around it: a label that it ties to a value is that value's alone. */
export const nameOfMarkup = (element: Element, { named }: LabelIndex) =>
  named(accessibleName(matches(element, FIXED) ? element : (element.closest(NAMED) ?? element)));

/** What an element is called: by ARIA, else by what a style draws in front of its content. */
const nameOf = (box: Element, labels: LabelIndex) =>
  labels.named(ariaName(box) || drawnCaption(box, showsValue));

const showsValue = (element: Element): boolean =>
  PIECE.test(element.textContent ?? '') || element.querySelector(FIXED) !== null || matches(element, FIXED);

/** The nearest element that has a name of its own; what a style draws is one only if it is a label. */
function namedAround(start: Element, labels: LabelIndex, withDrawn = true): Element | null {
  let at: Element | null = start;
  for (let level = 0; at && level < MOST_LEVELS; level += 1, at = composedParent(at)) {
    if (at.hasAttribute('aria-label') || at.hasAttribute('aria-labelledby')) return at;
    if (withDrawn && labels.named(drawnCaption(at, showsValue))) return at;
  }
  return null;
}

/** Whether the box holds the whole value, and besides it only what can be pressed and the heading that names the box. */
function holdsOnly(box: Element, parts: readonly [Item, ...Item[]], text: ItemFlow): boolean {
  const name = nameOf(box, text.labels);
  const others = othersIn(box, parts[0], parts.at(-1) ?? parts[0], text);
  return (
    parts.every((part) => composedContains(box, elementOf(part))) &&
    others.every((item) => isAction(elementOf(item)) || (item.kind === 'label' && item.named === name))
  );
}

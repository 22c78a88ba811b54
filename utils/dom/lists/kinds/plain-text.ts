import { closest, composedParent } from '../../base/composed.ts';
import { matches } from '../../base/native.ts';
import { TRANSPARENT } from '../../base/visible.ts';
import { isControl } from '../../text/flow.ts';
import { elementOf, isAction } from '../../text/item-element.ts';
import type { Item } from '../../text/items.ts';
import type { Chosen, ListEntry } from '../chosen.ts';
import { IDENTIFIER, isShortened, ONE_WORD, piecesOf, tokensOf, wholeName } from '../entry-text.ts';
import type { Region } from '../region.ts';
import { COLLAPSED, type Count, countIn, totalOf } from '../words.ts';
import { areParted } from './checkboxes.ts';
import type { Kind } from './kind.ts';
import { openerOf } from './menu-button.ts';

const WORD = /^[\p{L}][\p{L}\p{N}._:|-]*$/u;
const ROW = 'li,tr,[role=listitem],[role=row]';
const TELLING = /[._]/u;
const BEGINS_WITH_NAME = /^(?:\p{Lu}{4,}|[\p{L}\p{N}-]+(?:[._][\p{L}\p{N}-]+)+)\s/u;
const LIST = /[,;\n]/u;
const HELP =
  '[role=tooltip],[role=note],[role=status],[role=alert],[aria-live=polite],[aria-live=assertive],[role=listbox],[role=menu],small,s,del';

/** Names written on the page, with nothing to change them: a line, a list or a table. */
export const plainText: Kind = {
  fits: ({ controls }) => controls.inputs.length === 0 && controls.radios.length === 0 && !openerOf(controls),
  chosen({ region, controls }) {
    // Things that are chosen by a click, and are no control that is known: what is chosen cannot be told from their text.
    const hasStates = [...region.elements].some((at) =>
      matches(at, '[aria-checked],[aria-selected],[aria-pressed]'),
    );
    const lines = hasStates ? null : linesIn(region);
    if (!lines || region.items.some(isPressable)) return null;
    return areParted(lines.entries, controls) || areUnlike(lines.entries) ? null : lines;
  },
};

/**
 * The entries of a field that is shown as plain text, up to the first line that is no list of names.
 * Null if the field has no text that could be its content. "+3 more", or a name without its end, says that there are others.
 */
function linesIn(region: Region): Chosen | null {
  const counts: Count[] = [];
  let entries: ListEntry[] = [];
  /** How many entries there were before the first of several words, and how many such there are. */
  const loose = { from: 0, count: 0 };
  let isOver = false;
  let goesOn = false;
  for (const item of region.items) {
    const element = elementOf(item);
    const text = item.text.trim();
    if (isAction(element) || item.chunk.leaves.some(isControl) || closest(element, (at) => matches(at, HELP)))
      continue;
    if (COLLAPSED.test(text)) {
      counts.push(countIn(text));
      continue;
    }
    const pieces = isOver ? null : piecesOf(item);
    if (pieces?.every((piece) => ONE_WORD.test(piece.text))) entries.push(...pieces);
    else if (!isOver && isList(item, entries.length > 0, region)) {
      if (isRowOfSeveral(item, region)) return null;
      for (const token of tokensOf(text)) entries.push({ text: token, element });
    } else if (!isOver && isRowLike(element, entries) && !/[:\uff1a.!?]$/u.test(text)) {
      if (loose.count === 0) loose.from = entries.length;
      loose.count += 1;
      entries.push({ text, element });
    } else {
      // Names behind other texts: a table with more than names, or two lists.
      if (entries.length > 0 && IDENTIFIER.test(text)) return null;
      // A name with a word beside it may be one more entry.
      goesOn ||= entries.length > 0 && BEGINS_WITH_NAME.test(text);
      isOver = true;
    }
  }
  // One name among others may be written with a blank; where every second line is, they say something of the names.
  if (loose.count > 1) {
    if (entries.slice(loose.from).some((entry) => IDENTIFIER.test(entry.text))) return null;
    entries = entries.slice(0, loose.from);
  }
  const whole = entries.map(({ text, element }) => ({ text: wholeName(text, element), element }));
  const shown = whole.filter(({ text }) => !isShortened(text));
  const isPartial =
    goesOn ||
    shown.length < entries.length ||
    counts.some((count) => totalOf(count, shown.length) !== shown.length);
  return entries.length > 0 ? { entries: shown, count: isPartial ? 'unknown' : shown.length } : null;
}

/** What is pressed by a person, and leads nowhere: it may be an offer as well as a choice, as chips to choose from are. */
const isPressable = ({ chunk }: Item): boolean =>
  chunk.leaves.some(
    ({ parent, text }) =>
      IDENTIFIER.test(text.trim()) && getComputedStyle(parent).cursor === 'pointer' && !parent.closest('a'),
  );

/** Drawn like the entry before: the same element beside it, or in a row like its. */
function isRowLike(element: Element, entries: readonly ListEntry[]): boolean {
  const before = entries.at(-1)?.element;
  if (!before || before === element) return false;
  let [a, b]: [Element | null, Element | null] = [element, before];
  for (let level = 0; a && b && level < 3; level += 1) {
    if (a.localName !== b.localName || a.className !== b.className) return false;
    if (a.parentElement === b.parentElement) return a !== b;
    [a, b] = [a.parentElement, b.parentElement];
  }
  return false;
}

/** Several words in one row of many: only one is the entry, and the others say something of it. */
function isRowOfSeveral(item: Item, { elements }: Region): boolean {
  if (!/^[^\s,;|]+\s+[^\s,;|]+/u.test(item.text.trim())) return false;
  const row = closest(elementOf(item), (at) => matches(at, ROW) || !elements.has(at));
  return row !== null && elements.has(row);
}

/** One word, words with commas, or words of which one reads like an identifier; no sentence, no caption. */
function isList(item: Item, begun: boolean, region: Region): boolean {
  const text = item.text.trim();
  if (/[:\uff1a.!?]$/u.test(text) || looksLikeLabel(item, region)) return false;
  const words = tokensOf(text);
  if (words.length === 1 || text.includes('|')) return true;
  if (!words.every((word) => WORD.test(word))) return false;
  if (words.some((word) => TELLING.test(word)) || LIST.test(text)) return true;
  // In elements of their own, words beside a name say something of it.
  const { leaves } = item.chunk;
  return !begun && (leaves.length === 1 || leaves.every((leaf) => ONE_WORD.test(leaf.text.trim())));
}

/** Written like the label itself, so probably the next label. */
function looksLikeLabel(item: Item, { label }: Region): boolean {
  const element = elementOf(item);
  if (element === label || item.chunk.element.contains(label)) return false;
  return (
    element.localName === label.localName && element.className === label.className && label.className !== ''
  );
}

/** What parts the entries of a list from each other says nothing of them. */
const PARTING = /^(?:none|normal|["'\s,;.·•|/–—-]*)$/u;
const ICON = 'svg,img,[role=img]';
const ACTION = 'button,a,[role=button]';
const MOST_LOOKED_AT = 200;

/**
 * Whether the entries of a plain list are drawn unlike each other: dimmed, coloured or ticked ones among others. Then which
 * of them are chosen is said by how they look, which is not understood. Rows whose ground alternates are alike.
 */
function areUnlike(entries: readonly ListEntry[]): boolean {
  const places = [...new Set(entries.map(({ element }) => element))].slice(0, MOST_LOOKED_AT);
  if (places.length < 2) return false;
  const looks = places.map((place) => lookOf(place, boxOf(place, places)));
  if (new Set(looks.map(({ ink }) => ink)).size > 1) return true;
  const grounds = looks.map(({ ground }) => ground);
  return new Set(grounds).size > 1 && grounds.some((ground, at) => at > 1 && ground !== grounds[at - 2]);
}

/** The largest box around an entry that holds no other. */
function boxOf(place: Element, places: readonly Element[]): Element {
  let box = place;
  for (let at = composedParent(place); at && !matches(at, 'body'); at = composedParent(at)) {
    const outer = at;
    if (places.some((other) => other !== place && outer.contains(other))) return box;
    box = outer;
  }
  return box;
}

function lookOf(place: Element, box: Element): { ink: string; ground: string } {
  const { color, fontWeight, textDecorationLine } = getComputedStyle(place);
  let opacity = 1;
  let ground = '';
  const signs: string[] = [];
  for (let at: Element | null = place; at; at = at === box ? null : composedParent(at)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    const { backgroundColor, borderTopColor, borderTopWidth } = style;
    if (backgroundColor !== TRANSPARENT || Number.parseFloat(borderTopWidth) > 0)
      ground += `${backgroundColor} ${borderTopColor};`;
    const { content } = getComputedStyle(at, '::before');
    if (!PARTING.test(content)) signs.push(content);
  }
  const icons = [...box.querySelectorAll(ICON)].filter(
    (icon) =>
      !icon.closest(ACTION) && icon.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  const ink = JSON.stringify([color, fontWeight, textDecorationLine, opacity, signs, icons.length]);
  return { ink, ground };
}

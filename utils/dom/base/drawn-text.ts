import { isElement } from './composed.ts';
import { matches, native } from './native.ts';
import { isShown, READABLE, TRANSPARENT } from './visible.ts';

/** The strings that a style draws; some browsers leave what an attribute says to be looked up. */
const STRINGS = /"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/gu;
/** What is said for a screen reader instead of what is drawn. */
const SPOKEN = / \/ [^/]*$/u;
/** Moved so far to the left or up, in pixels, it is off the page. */
const OFF_PAGE = -500;
/** In these nothing is drawn, whatever a style says. */
const REPLACED = 'input,textarea,select,img,iframe,br';
/** Captions and what they name, side by side, that are looked back at. */
const MOST_PAIRS = 20;

/**
 * The text that a style draws before or behind what is in an element (CSS Generated Content, `::before` and `::after`), if it
 * can be seen wherever the element can: it stands in no node. Empty without one, and for pictures, counters and quotation marks.
 */
export function drawnText(element: Element, part: '::before' | '::after'): string {
  const style = getComputedStyle(element, part);
  const content = style.content.replace(SPOKEN, '');
  const texts = [...content.matchAll(STRINGS)];
  if (texts.length === 0 || content.replace(STRINGS, '').trim() || matches(element, REPLACED)) return '';
  const { display, visibility, opacity, color, fontSize, width, height, clip, clipPath } = style;
  const { left, top, textIndent, marginLeft, marginTop } = style;
  const isHidden = display === 'none' || visibility !== 'visible' || opacity === '0' || color === TRANSPARENT;
  const isClipped = clip !== 'auto' || clipPath !== 'none';
  if (isHidden || isClipped || anyBelow(READABLE, fontSize, width, height)) return '';
  if (anyBelow(OFF_PAGE, left, top, textIndent, marginLeft, marginTop)) return '';
  const drawn = texts.map(([, text, name]) => (name ? element.getAttribute(name) : text));
  return drawn.join('').trim();
}

const anyBelow = (least: number, ...of: string[]) => of.some((each) => Number.parseFloat(each) < least);

/**
 * What a style draws right in front of what is in an element: in it, or in an element before it that has no text. Empty where
 * two such captions follow each other, or where one follows a thing that has none: then captions may stand behind what they name.
 * @param isThing whether an element is of the kind that has captions (shows a value, is a list).
 */
export function drawnCaption(element: Element, isThing: (at: Element) => boolean, most = MOST_PAIRS): string {
  const own = drawnText(element, '::before');
  const before = own ? null : directlyBefore(element);
  const caption = before ? onlyDrawn(before) : own;
  const further = before && caption && directlyBefore(before);
  if (!further || /\p{L}/u.test(onlyDrawn(further))) return further ? '' : caption;
  return !isThing(further) || (most > 0 && drawnCaption(further, isThing, most - 1)) ? caption : '';
}

/** All that an element shows, if a style draws it. */
function onlyDrawn(element: Element): string {
  if (element.textContent?.trim()) return '';
  const text = drawnText(element, '::before') || drawnText(element, '::after');
  return text && isShown(element) ? text : '';
}

/** The element before this one, if nothing is written between them. */
function directlyBefore(element: Element): Element | null {
  let at = native(element, 'previousSibling');
  while (at?.nodeType === Node.COMMENT_NODE || (at?.nodeType === Node.TEXT_NODE && !at.textContent?.trim()))
    at = at.previousSibling;
  return at && isElement(at) ? at : null;
}

import { collapse } from '../../core/text/text.ts';
import { closest } from './composed.ts';
import { attributeOf, matches, native } from './native.ts';
import { textOf } from './text.ts';
import { isShown } from './visible.ts';

/** Roles and elements that are named by what stands in them. */
const NAMED_BY_CONTENT =
  'button,option,summary,a,[role=button],[role=checkbox],[role=switch],[role=radio],[role=option],[role=tab],[role=menuitemcheckbox],[role=treeitem]';

const PICTURE = 'img[alt],svg[aria-label],[role=img][aria-label]';

/** The elements that an attribute refers to, in its own root, in its own order. */
export function referredBy(element: Element, attribute: string): Element[] {
  const root = native(element, 'getRootNode').call(element) as Document | ShadowRoot;
  const ids = attributeOf(element, attribute)?.split(/\s+/u).filter(Boolean) ?? [];
  return ids.map((id) => root.getElementById(id)).filter((each) => each !== null);
}

/** The text of the elements that an attribute refers to; hidden ones count. */
export const referredText = (element: Element, attribute: string): string =>
  referredBy(element, attribute)
    .map((each) => textOf(each) || (each.textContent ?? ''))
    .join(' ');

/** The name that an element is given by ARIA, before any that it has of itself; empty if there is none. */
export const ariaName = (element: Element): string =>
  referredText(element, 'aria-labelledby').trim() || (attributeOf(element, 'aria-label') ?? '').trim();

/**
 * The accessible name of a control (W3C accname, in its order): what ARIA says, its labels, its content where that names it,
 * its tip, its placeholder. Costly: for candidates only.
 */
export function accessibleName(element: Element): string {
  const { labels } = element as Partial<HTMLInputElement>;
  const names = [
    () => ariaName(element),
    () => [...(labels ?? [])].map((label) => textOf(label)).join(' '),
    () =>
      matches(element, 'input:is([type=button],[type=submit])') ? (element as HTMLInputElement).value : '',
    () => (matches(element, NAMED_BY_CONTENT) ? nameOfContent(element) : ''),
    () => attributeOf(element, 'title') ?? '',
    () => attributeOf(element, 'placeholder') ?? '',
  ];
  for (const name of names) {
    const text = collapse(name());
    if (text) return text;
  }
  return '';
}

const CHOICE =
  'input:is([type=checkbox],[type=radio]),[role=checkbox],[role=radio],[role=switch],[role=option]';

/**
 * Whether an element is a choice, or names one: what an option is called ("password") is no label of a field. A label around
 * several controls names the field.
 */
export const namesChoice = (element: Element): boolean =>
  closest(element, (at) => {
    const isOfOne = at.localName === 'label' && at.querySelectorAll('input').length < 2;
    return matches((isOfOne && (at as HTMLLabelElement).control) || at, CHOICE);
  }) !== null;

/** What stands in an element; where that is no text, the names of its pictures. */
function nameOfContent(element: Element): string {
  const text = [...element.childNodes].map((node) => textOf(node)).join(' ');
  return text.trim() ? text : pictureNames(element).join(' ');
}

/** Names of the pictures that show in an element: a logo may stand in place of a name. */
export const pictureNames = (element: Element): string[] =>
  [element, ...element.querySelectorAll(PICTURE)]
    .filter((each) => matches(each, PICTURE) && isShown(each))
    .map((each) => attributeOf(each, 'aria-label') ?? attributeOf(each, 'alt') ?? '');

import { collapse } from '../../core/text.ts';
import { textOf } from './text.ts';

/** Texts of the elements that an attribute refers to, in its own root, in its own order; hidden ones count. */
export function referredText(element: Element, attribute: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(/\s+/u).filter(Boolean) ?? [];
  const texts = ids.map((id) => root.getElementById(id)).filter((each) => each !== null);
  return texts.map((each) => textOf(each) || (each.textContent ?? '')).join(' ');
}

/** The name that an element is given by ARIA, before any that it has of itself; empty if there is none. */
export const ariaName = (element: Element): string =>
  referredText(element, 'aria-labelledby').trim() || (element.getAttribute('aria-label') ?? '').trim();

/** The name of a button: what ARIA says, what stands on it, its tip. */
export function buttonName(button: Element): string {
  const own = button.localName === 'input' ? (button as HTMLInputElement).value : contentOf(button);
  return ariaName(button) || own.trim() || (button.getAttribute('title') ?? '');
}

function contentOf(button: Element): string {
  const icons = [...button.querySelectorAll('img[alt],[role=img][aria-label],svg[aria-label]')];
  const names = icons.map((icon) => icon.getAttribute('aria-label') ?? icon.getAttribute('alt') ?? '');
  const text = [...button.childNodes].map((child) => textOf(child)).join(' ');
  return text.trim() ? text : names.join(' ');
}

/** Roles and elements that are named by what stands in them. */
const NAMED_BY_CONTENT =
  'button, option, [role="checkbox"], [role="switch"], [role="option"], [role="button"]';

/**
 * The name of a control: what ARIA says, its labels, its content where that names it, its tip, its placeholder.
 * Costly: for candidates only.
 */
export function accessibleName(element: Element): string {
  const { labels } = element as Partial<HTMLInputElement>;
  const names = [
    () => ariaName(element),
    () => [...(labels ?? [])].map((label) => textOf(label)).join(' '),
    () => (element.matches(NAMED_BY_CONTENT) ? textOfContent(element) : ''),
    () => element.getAttribute('title') ?? '',
    () => element.getAttribute('placeholder') ?? '',
  ];
  for (const name of names) {
    const text = collapse(name());
    if (text) return text;
  }
  return '';
}

const textOfContent = (element: Element): string =>
  [...element.childNodes].map((node) => textOf(node)).join(' ');

import { textOf } from './text-of.ts';

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

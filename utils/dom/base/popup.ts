import { composedContains, composedElements } from './composed.ts';
import { attributeOf, matches } from './native.ts';
import { isShown } from './visible.ts';

/** What opens over a page for a control. */
export const POPUP = '[role=listbox],[role=menu],[role=tree],[role=dialog],dialog,[popover]';

/** A box that is laid over the page, out of the flow. */
export const isLayer = (box: Element): boolean => /absolute|fixed/u.test(getComputedStyle(box).position);

/**
 * The elements that a control names as its own popup, open or not: by `aria-controls` or `aria-owns` (ARIA 1.2; 1.1 had the
 * second, on a box around the text field) of itself, of what is in it, or of the combobox around it.
 */
export function popupsOf(control: Element): HTMLElement[] {
  const parts = [control, ...control.querySelectorAll('input,[aria-controls],[aria-owns]')];
  const around = control.parentElement?.closest('[role=combobox]');
  if (around) parts.push(around);
  const ids = ['aria-controls', 'aria-owns'].flatMap((name) =>
    parts.flatMap((part) => attributeOf(part, name)?.split(/\s+/u) ?? []),
  );
  const popups = ids.flatMap((id) => byId(control, id) ?? []);
  return [...new Set(popups)].filter((popup) => !composedContains(popup, control));
}

/**
 * The popup that a control has opened: one that it names, else the one popup beside it, else one that is named after it.
 * Null while it is closed, and where it cannot be told.
 */
export function openPopupOf(control: HTMLElement): HTMLElement | null {
  const [named] = popupsOf(control).filter(isShown);
  if (named) return named;
  if (attributeOf(control, 'aria-expanded') === 'false') return null;
  const near = [...(control.parentElement?.querySelectorAll<HTMLElement>(POPUP) ?? [])];
  const [only, second] = near.filter((popup) => isShown(popup) && !popup.contains(control));
  if (only && !second) return only;
  if (control.id === '') return null;
  const root = control.getRootNode() as Document | ShadowRoot;
  return root.querySelector<HTMLElement>(`[aria-labelledby~="${CSS.escape(control.id)}"]:is(${POPUP})`);
}

/** Whether an element is a popup, or a box around one. */
export const holdsPopup = (box: Element): boolean =>
  [...composedElements(box)].some((element) => matches(element, POPUP));

/** The places that an element's references lead to: its own root, then the document, where a popup is often put. */
export function rootsOf(element: Element): ParentNode[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root === element.ownerDocument ? [root] : [root, element.ownerDocument];
}

function byId(near: Element, id: string): HTMLElement | null {
  if (id === '') return null;
  for (const root of rootsOf(near)) {
    const found = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (found) return found;
  }
  return null;
}

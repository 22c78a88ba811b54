import { collapse } from '../../core/text.ts';
import { composedElements } from '../base/composed.ts';
import { accessibleName } from '../base/name.ts';
import { seenText } from '../base/text.ts';
import { isShown } from '../base/visible.ts';

/** Things that are chosen each by itself, by a click that also takes the choice back. */
const TOGGLE =
  'input[type=checkbox],[role=checkbox],[role=switch],[role=option],[role=menuitemcheckbox],[role=treeitem][aria-checked]';

const NAMED_BY_CONTENT =
  ':is([role=option],[role=menuitemcheckbox],[role=treeitem]):not([aria-label],[aria-labelledby])';

/** The toggles in a part of the page that can be seen, or whose label can; one inside another counts once. */
export function togglesIn(box: Element): HTMLElement[] {
  const all = [...composedElements(box)].filter(isToggle).filter(canBeSeen);
  return all.filter((toggle) => !all.some((outer) => outer !== toggle && outer.contains(toggle)));
}

const isToggle = (element: Element): element is HTMLElement => element.matches(TOGGLE);

/** A drawn check box often hides the native one and shows its label instead. */
function canBeSeen(toggle: HTMLElement): boolean {
  const labels = (toggle as Partial<HTMLInputElement>).labels ?? [];
  return isShown(toggle) || [...labels].some(isShown);
}

/** What ARIA calls a toggle; of an option that is called by what stands in it, what is seen there. */
export const toggleName = (toggle: HTMLElement): string =>
  (toggle.matches(NAMED_BY_CONTENT) ? seenText(toggle) : collapse(accessibleName(toggle))) ||
  collapse(toggle.textContent ?? '');

/** Chosen: by itself, or by the native check box that an option draws. */
export function isOn(toggle: HTMLElement): boolean {
  if (toggle.matches(':checked,[aria-checked=true],[aria-selected=true]')) return true;
  if (toggle.matches('[aria-checked],[aria-selected=true]')) return false;
  return toggle.querySelector('input[type=checkbox]:checked') !== null;
}

export const isDisabled = (toggle: HTMLElement): boolean =>
  toggle.matches(':disabled') || toggle.closest('[aria-disabled=true],[inert]') !== null;

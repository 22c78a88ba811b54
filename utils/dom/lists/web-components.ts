import { closest, composedContains, composedElements } from '../base/composed.ts';
import type { Controls } from './controls.ts';
import { optionsDrawn } from './tokens.ts';

/** What a web component does not show of what it holds. */

const isComponent = (element: Element): boolean => element.localName.includes('-');

/** Whether a web component has no slot yet for one of its tokens: it is drawing itself anew. */
export function isUnfinished(list: Element): boolean {
  const [token] = optionsDrawn(list);
  const host = token && closest(token, isComponent);
  const twins = [...(host?.parentElement?.children ?? [])].filter((at) => at.localName === host?.localName);
  return twins.some((twin) => twin.slot !== '' && twin.assignedSlot === null);
}

/**
 * Whether a combobox is part of a web component that holds others, hidden now, which say to nobody but the browser what
 * they are: then a field that shows nothing may have some of them chosen all the same.
 */
export const isOpaque = ({ comboboxes }: Controls): boolean =>
  comboboxes.some((box) => {
    const host = closest(box, isComponent);
    const parts = host ? [...host.querySelectorAll('*')].filter(isComponent) : [];
    return parts.some(
      (part) =>
        !composedContains(part, box) &&
        !part.checkVisibility() &&
        /\S/u.test(part.textContent ?? '') &&
        ![...composedElements(part)].some((at) => at.hasAttribute('role')),
    );
  });

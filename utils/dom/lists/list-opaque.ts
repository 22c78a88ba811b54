import { composedContains, composedElements } from '../base/composed.ts';
import { closest } from '../text/place.ts';
import type { Widgets } from './list-widgets.ts';

const isComponent = (element: Element): boolean => element.localName.includes('-');

/**
 * Whether a picker is part of a component that holds others, hidden now, which say to nobody but the browser what they
 * are: then a field that shows nothing may have some of them chosen all the same.
 */
export const isOpaque = ({ pickers }: Widgets): boolean =>
  pickers.some((picker) => {
    const host = closest(picker, isComponent);
    const parts = host ? [...host.querySelectorAll('*')].filter(isComponent) : [];
    return parts.some((part) => !composedContains(part, picker) && isUntold(part));
  });

const isUntold = (part: Element): boolean =>
  !part.checkVisibility() &&
  /\S/u.test(part.textContent ?? '') &&
  ![...composedElements(part)].some((at) => at.hasAttribute('role'));

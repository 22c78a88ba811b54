import { computeAccessibleName } from 'dom-accessibility-api';
import { collapse } from '../core/text.ts';

/** The name that assistive technology gives a control; computed in the control's own root. Costly: candidates only. */
export const accessibleName = (element: Element): string => collapse(computeAccessibleName(element));

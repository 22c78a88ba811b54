import { computeAccessibleName } from 'dom-accessibility-api';
import { collapse } from '../core/text.ts';

/** The name by which assistive technology calls an element, on one line. */
export const nameOf = (element: Element): string => collapse(computeAccessibleName(element));

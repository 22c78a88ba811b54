import { composedContains } from '../base/composed.ts';
import { matches } from '../base/native.ts';

/** Texts in a widget that nobody chose: announcements, offers, menus, help. */
const NOT_CHOSEN =
  '[aria-live=polite],[aria-live=assertive],[role=status],[role=alert],[role=log],[role=listbox],[role=option],[role=menu],[role=tooltip],[role=note],select,s,del';
/** One chosen entry, and the element that shows it. */
export interface ListEntry {
  readonly text: string;
  readonly element: Element;
}

/** What a field shows as chosen. */
export interface Chosen {
  readonly entries: readonly ListEntry[];
  /** How many are chosen in all, as the field shows or says; `unknown` where more may be chosen than are shown. */
  readonly count: number | 'unknown';
}

/** These are chosen, and no others. */
export const allOf = (entries: readonly ListEntry[]): Chosen => ({ entries, count: entries.length });

/** These are chosen, and perhaps others. */
export const someOf = (entries: readonly ListEntry[]): Chosen => ({ entries, count: 'unknown' });

/** Whether the field shows all that is chosen. */
export const isAll = ({ entries, count }: Chosen): boolean => count === entries.length;

/** Whether nobody chose what stands in an element; a label may be drawn around its whole field (Quasar's). */
export const isNotChosen = (element: Element, inputs: readonly Element[]): boolean =>
  matches(element, NOT_CHOSEN) ||
  (element.localName === 'label' && !inputs.some((input) => composedContains(element, input)));

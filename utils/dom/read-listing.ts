import type { Listing } from '../core/reading.ts';
import type { ByLanguage } from '../core/source.ts';

/** One chosen entry, and the element that shows it. */
export interface ListEntry {
  readonly text: string;
  readonly element: Element;
}

/** Where a list field is on the page. Holds nodes, so it is good only until the page changes. */
export interface ListField {
  /** The element with the label's text. */
  readonly label: Element;
  /** Whether a node is part of the field. */
  contains(node: Node): boolean;
  readonly entries: readonly ListEntry[];
  /** Inputs, selects, text areas, check boxes, comboboxes and list boxes of the field, in rendered order. */
  readonly inputs: readonly HTMLElement[];
  /** The field's own buttons, in rendered order. */
  readonly buttons: readonly HTMLElement[];
}

export interface FieldReading {
  readonly listing: Listing;
  readonly field: ListField;
}

/**
 * Reads the list field with one of `labels`: what is chosen in it and where it is. `others` are the labels of the
 * page's other fields: the field ends before the next of them. Null where there is no such field, or where it is not
 * understood: an empty list means that the field is understood and nothing is chosen.
 */
export function readListing(
  _document: Document,
  _labels: ByLanguage,
  _others: readonly ByLanguage[],
): FieldReading | null {
  return null;
}

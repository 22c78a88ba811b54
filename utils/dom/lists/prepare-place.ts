import type { ByLanguage, Source } from '../../core/source.ts';
import { type FieldReading, readListing } from './read-listing.ts';

/** One list field of the page, looked at anew each time: a page may draw itself again after every change. */
export interface ListPlace {
  readonly document: Document;
  readonly labels: ByLanguage;
  read(): FieldReading | null;
}

/**
 * What was added to the page, and how exactly that is taken back: false when it is no longer as it was left, or the names
 * that could not be taken back.
 */
export interface Added {
  readonly names: readonly string[];
  undo(): Promise<boolean | readonly string[]>;
}

export function listPlace(document: Document, source: Source, which: 'grants' | 'scopes'): ListPlace {
  const labels = source.lists[which];
  const others = otherLabels(source, which);
  return { document, labels, read: () => readListing(document, labels, others) };
}

function otherLabels(source: Source, which: 'grants' | 'scopes'): readonly ByLanguage[] {
  const other = source.lists[which === 'grants' ? 'scopes' : 'grants'];
  return [other, source.appName, source.appIdField, ...source.prepared.map((field) => field.labels)];
}

/** Whether the page shows the name as chosen, exactly and case-sensitively. */
export const hasEntry = (place: ListPlace, name: string): boolean =>
  place.read()?.listing.entries.includes(name) ?? false;

/** Whether the field shows a number in place of some of its entries. */
export const isCollapsed = (place: ListPlace): boolean => (place.read()?.field.told ?? null) !== null;

/** How many are chosen, as the field shows or says; null where it cannot be read. */
export function countOf(place: ListPlace): number | null {
  const reading = place.read();
  return reading && (reading.field.told ?? reading.listing.entries.length);
}

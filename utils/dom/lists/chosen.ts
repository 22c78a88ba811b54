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

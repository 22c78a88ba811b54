/** One chosen entry, and the element that shows it. */
export interface ListEntry {
  readonly text: string;
  readonly element: Element;
}

/** Others may be chosen than are shown, and nothing says how many: the number that ARIA has for that. */
export const UNTOLD = -1;

/** What is chosen as far as it is shown; `partial`: more may be. */
export interface Shown {
  readonly entries: ListEntry[];
  readonly partial: boolean;
  /** How many are chosen in all, where the field says so in place of the others; or `UNTOLD`. */
  readonly told?: number;
}

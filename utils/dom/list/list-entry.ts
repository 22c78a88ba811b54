/** One chosen entry, and the element that shows it. */
export interface ListEntry {
  readonly text: string;
  readonly element: Element;
}

/** What is chosen as far as it is shown; `partial`: more may be. */
export interface Shown {
  readonly entries: ListEntry[];
  readonly partial: boolean;
  /** How many are chosen in all, where the field says so in place of the others. */
  readonly told?: number;
}

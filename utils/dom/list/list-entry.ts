/** One chosen entry, and the element that shows it. */
export interface ListEntry {
  readonly text: string;
  readonly element: Element;
}

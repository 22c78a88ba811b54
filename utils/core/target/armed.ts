/** Where the mark of an ordered fill waits in the isolated world of a document; the page's own scripts cannot see it. */
export const ARMED_KEY = 'concur-link.armed';

/** Where the mark of a document that was looked at waits, likewise. */
export const MARK_KEY = 'concur-link.seen';

/** What the content script of the target finds in its own document before it may claim values. */
export interface Armed {
  readonly nonce: string;
  readonly origin: string;
  /** Until when what is claimed may be written, in milliseconds since 1970: a page that slept writes nothing. */
  readonly until: number;
}

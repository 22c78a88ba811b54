/** Built files that are put into pages, one for each order; each is whole, so that no order depends on an earlier one. */
export const SCRIPTS = {
  /** Reads and marks the source's pages. */
  read: '/concur.js',
  /** Changes the source's pages. */
  prepare: '/prepare.js',
  /** Lets the admin point at something. */
  pointSource: '/point-source.js',
  pointTarget: '/point-target.js',
  /** Fills the target's page. */
  fill: '/mileiq.js',
  /** Describes a page of either site, for those who mend what was not understood. */
  sketch: '/sketch.js',
} as const;

/** Built files of the content scripts, by what they do. They are named after the vendor whose pages they run in. */
export const SCRIPTS = {
  /** Reads and marks the source's pages. */
  read: '/content-scripts/concur.js',
  /** Changes the source's pages, on order. */
  write: '/content-scripts/concur-prepare.js',
  /** Fills the target's page, on order. */
  fill: '/content-scripts/mileiq.js',
} as const;

const SOURCE_PARTS = ['/page-parts.js', '/text-parts.js', '/list-parts.js', '/source-parts.js'] as const;
const TARGET_PARTS = ['/page-parts.js', '/target-basics.js', '/target-parts.js'] as const;

/**
 * Built files that are put into pages, by what they do, in the order in which they run: the modules that the last one
 * takes come first. Content scripts are named after the vendor whose pages they run in.
 */
export const SCRIPTS = {
  /** Reads and marks the source's pages. */
  read: [...SOURCE_PARTS, '/value-parts.js', '/content-scripts/concur.js'],
  /** Changes the source's pages, on order. */
  write: [...SOURCE_PARTS, '/choose-parts.js', '/prepare.js'],
  /** Lets the admin point at something, on order. */
  pointSource: [...SOURCE_PARTS, '/value-parts.js', '/point-source.js'],
  pointTarget: [...TARGET_PARTS, '/point-target.js'],
  /** Fills the target's page, on order. */
  fill: [...TARGET_PARTS, '/content-scripts/mileiq.js'],
} as const;

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOwnPage } from '../shared/is-own-page.ts';
import { startReader } from './reader.ts';

const STOP = Symbol.for('concur-link.stop-reading');

/**
 * Injected while a link is under way: reads the page and marks what was read. A second
 * injection into the same document takes over from the first.
 */
export default defineUnlistedScript(() => {
  if (!isOwnPage('source')) return;
  const world = globalThis as unknown as Record<symbol, (() => void) | undefined>;
  world[STOP]?.();
  world[STOP] = startReader(document);
});

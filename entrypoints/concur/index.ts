import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AGAIN_MS, ask } from '@/utils/messaging/send.ts';
import { isOwnPage } from '../shared/is-own-page.ts';
import { startReader } from './reader.ts';

const STOP = Symbol.for('concur-link.stop-reading');

/**
 * Put into the source's pages while a link is under way: reads the page and marks what was read, in tabs that are read. A
 * second one in the same document takes over from the first.
 */
export default defineUnlistedScript(() => {
  if (!isOwnPage('source')) return;
  const world = globalThis as unknown as Record<symbol, (() => void) | undefined>;
  world[STOP]?.();
  let isStopped = false;
  world[STOP] = () => {
    isStopped = true;
  };
  const begin = async (): Promise<void> => {
    const reply = await ask('mayRead', {});
    if (isStopped) return;
    if (reply.ok) world[STOP] = startReader(document, reply.value);
    else if (reply.failure.id === 'internal') setTimeout(begin, AGAIN_MS);
  };
  return begin();
});

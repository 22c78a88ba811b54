import { ARMED_KEY, type Armed } from '@/utils/core/target/armed.ts';

/**
 * Takes what the background left in this document's isolated world for one fill, so that it serves once. Null if there
 * is nothing, or if this document is not the one that it was left for.
 */
export function takeArmed(): Armed | null {
  const world = globalThis as unknown as Record<symbol, Armed | undefined>;
  const key = Symbol.for(ARMED_KEY);
  const armed = world[key];
  delete world[key];
  return armed?.nonce && armed.origin === location.origin ? armed : null;
}

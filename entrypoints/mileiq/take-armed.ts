import { ARMED_KEY, type Armed } from '@/utils/core/target/armed.ts';
import { OPTIONAL_HOST_PERMISSIONS } from '@/utils/integrations/hosts.ts';
import { TARGET } from '@/utils/integrations/target.ts';

/**
 * Takes what the background left in this document's isolated world for one fill, so that it serves once. Null if there
 * is nothing, or if this document is not the one that it was left for.
 */
export function takeArmed(): Armed | null {
  const world = globalThis as unknown as Record<symbol, Armed | undefined>;
  const key = Symbol.for(ARMED_KEY);
  const armed = world[key];
  delete world[key];
  return armed?.nonce && armed.origin === location.origin && isTargetOrigin(location) ? armed : null;
}

/** One of the target's own origins, or a host for which the admin gave access on a click. */
function isTargetOrigin({ origin, protocol, hostname, port }: Location): boolean {
  if (protocol !== 'https:' || port !== '') return false;
  return TARGET.origins.includes(origin) || OPTIONAL_HOST_PERMISSIONS.some((each) => covers(each, hostname));
}

/** Whether a match pattern of the form `https://*.domain/*` covers the host. */
const covers = (pattern: string, hostname: string): boolean =>
  hostname.endsWith(pattern.slice('https://*'.length, -'/*'.length));

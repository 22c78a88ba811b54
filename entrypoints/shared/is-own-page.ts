import { isPageOf } from '@/utils/integrations/hosts.ts';

/**
 * Whether a script for this side's pages was put where it belongs: into the top document of one of them. Between the
 * background's look at the tab and the injection the tab may have moved to the other side, or anywhere.
 */
export const isOwnPage = (side: 'source' | 'target'): boolean =>
  window.top === window && isPageOf(side, location);

import type { PageNotice } from '@/utils/core/source/reading.ts';
import { later } from '@/utils/dom/base/wait.ts';

/** A page that is being built up looks like one that nobody knows. */
const DELAY_MS = 2000;

/**
 * Holds back what a page tells of itself until it has told the same for a while; `again` is called when that time is over.
 */
export function createNoticeDelay(again: () => void): {
  told(notice: PageNotice | null): PageNotice | null;
  stop(): void;
} {
  let pending: PageNotice | null = null;
  let since = 0;
  let callOff = (): void => {};
  return {
    told(notice) {
      const now = performance.now();
      if (notice !== pending) {
        callOff();
        pending = notice;
        since = now;
        if (notice) callOff = later(again, DELAY_MS);
      }
      return now - since >= DELAY_MS - 1 ? notice : null;
    },
    stop: () => callOff(),
  };
}

import type { PageNotice } from '@/utils/core/source/reading.ts';

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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    told(notice) {
      const now = performance.now();
      if (notice !== pending) {
        stop();
        pending = notice;
        since = now;
        if (notice) timer = setTimeout(again, DELAY_MS);
      }
      return now - since >= DELAY_MS - 1 ? notice : null;
    },
    stop,
  };
}

/** Between two runs. Something that is there for 200 ms is still met. */
const PAUSE_MS = 100;
/** What must not be missed waits this long at most after a quick run: less than what any person could read. */
const URGENT_PAUSE_MS = 16;
/** A slow run is followed by a longer pause, so that the page keeps most of the time. */
const LONGEST_PAUSE_MS = 150;
const SHARE = 4;

/**
 * Runs `work` at once when triggered after a pause, else as soon as the pause is over: the last trigger is always
 * followed by a run. Where timers are slowed down, triggers themselves keep it going. An urgent trigger has a shorter
 * pause, and only after an urgent run: what ran for another reason makes it wait for nothing.
 */
export function createThrottle(work: () => void): { trigger(isUrgent?: boolean): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseEnds = 0;
  let urgentPauseEnds = 0;
  let stopped = false;

  const run = (isUrgent: boolean): void => {
    clearTimeout(timer);
    timer = undefined;
    const start = performance.now();
    work();
    const end = performance.now();
    const pause = (least: number) => Math.min(LONGEST_PAUSE_MS, Math.max(least, SHARE * (end - start)));
    pauseEnds = end + pause(PAUSE_MS);
    if (isUrgent) urgentPauseEnds = end + pause(URGENT_PAUSE_MS);
  };

  return {
    trigger(isUrgent = false) {
      if (stopped) return;
      const left = (isUrgent ? urgentPauseEnds : pauseEnds) - performance.now();
      if (left <= 0) run(isUrgent);
      else if (isUrgent) {
        clearTimeout(timer);
        timer = setTimeout(run, left, true);
      } else timer ??= setTimeout(run, Math.max(left, PAUSE_MS), false);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

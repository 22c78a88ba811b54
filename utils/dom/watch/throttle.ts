/** Between two runs. Something that is there for 200 ms is still met. */
const PAUSE_MS = 100;
/** A slow run is followed by a longer pause, so that the page keeps most of the time. */
const LONGEST_PAUSE_MS = 150;
const SHARE = 4;

/**
 * Runs `work` at once when triggered after a pause, else as soon as the pause is over: the last trigger is always
 * followed by a run. Where timers are slowed down, triggers themselves keep it going.
 */
export function createThrottle(work: () => void): { trigger(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseEnds = 0;
  let stopped = false;

  const run = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const start = performance.now();
    work();
    const end = performance.now();
    pauseEnds = end + Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, SHARE * (end - start)));
  };

  return {
    trigger() {
      if (stopped) return;
      const left = pauseEnds - performance.now();
      if (left <= 0) run();
      timer ??= setTimeout(run, Math.max(left, PAUSE_MS));
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

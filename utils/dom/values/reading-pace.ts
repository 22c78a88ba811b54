import { later } from '../base/wait.ts';

/** Between two runs. Something that is there for 200 ms is still met. */
const PAUSE_MS = 100;
/** What must not be missed waits this long at most after a run for its like: less than what any person could read. */
const URGENT_PAUSE_MS = 16;
/** A slow run is followed by a longer pause, so that the page keeps most of the time. */
const LONGEST_PAUSE_MS = 150;
const SHARE = 4;
/** After so many runs that brought nothing new, each further pause is twice as long as the one before. */
const PATIENCE = 2;
const STRETCHED_PAUSE_MS = 1000;

/** Why to run: the page's nodes changed, an event says more than that, or what appeared may be a value. */
export type Reason = 'change' | 'event' | 'value';

/**
 * Runs `work`, which returns false where it brought nothing new, at once when triggered after a pause, else as soon as the pause
 * is over: the last trigger is always followed by a run. How long the pause is depends on the reason: what a value may have
 * come by waits for nothing that ran for another reason, and a page that changes all the time is looked at less and less
 * often while nothing comes of it. Where timers are slowed down, triggers themselves keep it going.
 */
export function createPace(work: () => unknown): { trigger(reason: Reason): void; stop(): void } {
  let callOff = (): void => {};
  let due = Number.POSITIVE_INFINITY;
  let last: Reason | null = null;
  let ended = Number.NEGATIVE_INFINITY;
  let spent = 0;
  let fruitless = 0;
  let stopped = false;

  const run = (reason: Reason): void => {
    callOff();
    due = Number.POSITIVE_INFINITY;
    const start = performance.now();
    fruitless = work() === false ? fruitless + 1 : 0;
    last = reason;
    ended = performance.now();
    spent = ended - start;
  };
  const pauseBefore = (reason: Reason): number => {
    const pause = (least: number) => Math.min(LONGEST_PAUSE_MS, Math.max(least, SHARE * spent));
    if (reason === 'value') return last === 'value' ? pause(URGENT_PAUSE_MS) : 0;
    const isStretched = reason === 'change' && fruitless > PATIENCE;
    return isStretched
      ? Math.min(STRETCHED_PAUSE_MS, PAUSE_MS * 2 ** (fruitless - PATIENCE))
      : pause(PAUSE_MS);
  };

  return {
    trigger(reason) {
      if (stopped) return;
      const now = performance.now();
      const at = ended + pauseBefore(reason);
      if (at <= now) run(reason);
      else if (at < due) {
        callOff();
        due = at;
        callOff = later(() => run(reason), at - now);
      }
    },
    stop() {
      stopped = true;
      callOff();
    },
  };
}

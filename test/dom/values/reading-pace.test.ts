import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nextTask } from '../../../utils/dom/base/wait.ts';
import { createPace, type Reason } from '../../../utils/dom/values/reading-pace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A pace whose runs bring something new or not, and when they ran, in milliseconds from now. */
function paced(isNew: boolean) {
  const start = performance.now();
  const runs: number[] = [];
  const { trigger } = createPace(() => {
    runs.push(performance.now() - start);
    return isNew;
  });
  /** Ticks for so long, with a trigger every 10 ms. */
  const tick = (millis: number, reason: Reason = 'change') => {
    for (let at = 0; at < millis; at += 10) {
      trigger(reason);
      vi.advanceTimersByTime(10);
    }
  };
  return { runs, trigger, tick };
}

test('what brings something new each time is looked at ten times a second', () => {
  const { runs, tick } = paced(true);
  tick(2000);
  expect(runs.slice(0, 4)).toEqual([0, 100, 200, 300]);
  expect(runs.slice(10, 13)).toEqual([1000, 1100, 1200]);
});

test('what brings nothing is looked at less and less often, once a second at last', () => {
  const { runs, tick } = paced(false);
  tick(8000);
  const pauses = runs.slice(1).map((at, index) => at - (runs[index] ?? 0));
  expect(pauses.slice(0, 9)).toEqual([100, 100, 200, 400, 800, 1000, 1000, 1000, 1000]);
});

test('the last trigger is followed by a run', async () => {
  const { runs, tick, trigger } = paced(false);
  tick(8000);
  const before = runs.length;
  trigger('change');
  vi.advanceTimersByTime(1000);
  await nextTask();
  expect(runs.length).toBe(before + 1);
  vi.advanceTimersByTime(5000);
  await nextTask();
  expect(runs.length).toBe(before + 1);
});

test('what may be a value waits for nothing, however long the pause', async () => {
  const { runs, tick, trigger } = paced(false);
  tick(6000);
  const before = runs.length;
  trigger('value');
  expect(runs.length).toBe(before + 1);
  trigger('value');
  expect(runs.length).toBe(before + 1);
  vi.advanceTimersByTime(16);
  await nextTask();
  expect(runs.length).toBe(before + 2);
});

test('an event waits for no more than the shortest pause, also behind a change that waits longer', () => {
  const { runs, tick, trigger } = paced(false);
  tick(6000);
  trigger('change');
  const before = runs.length;
  trigger('event');
  vi.advanceTimersByTime(100);
  expect(runs.length).toBe(before + 1);
});

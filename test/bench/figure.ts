import type { TestContext } from 'vitest';

/** One measured figure, as the report prints it. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'times';
  /** The number of the design that it should not pass; none where the figure only tells how fast the machine is. */
  readonly limit?: number;
}

declare module 'vitest' {
  interface TaskMeta {
    figures?: Figure[];
  }
}

/** Hands a figure to the report that `npm run bench` prints; nothing fails by it. */
export function report({ task }: Pick<TestContext, 'task'>, figure: Figure): void {
  task.meta.figures = [...(task.meta.figures ?? []), figure];
}

/** The value in the middle; of an even number of values the upper one. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The value that the given part of all values is below. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Milliseconds of each of `runs` calls, after `warmUp` calls that are not counted. */
export async function timed(
  run: () => unknown,
  { runs, warmUp = 3 }: { runs: number; warmUp?: number },
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < warmUp + runs; round += 1) {
    const started = performance.now();
    await run();
    if (round >= warmUp) times.push(performance.now() - started);
  }
  return times;
}

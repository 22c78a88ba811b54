import { vi } from 'vitest';

/** For a condition to come true, in milliseconds: far above what any needs, so that a busy machine makes no test red. */
export const PATIENCE = 120_000;

/** Waits until `look` gives something true, which is the result; looks again every `interval` milliseconds. */
export const until = <T>(look: () => T, interval = 5) => vi.waitUntil(look, { interval, timeout: PATIENCE });

/** Waits until `check` throws no more. */
export const untilPasses = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: PATIENCE });

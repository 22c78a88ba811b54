import { browser } from './api.ts';

/** Below the 30 idle seconds after which a worker may be stopped. */
const INTERVAL = 20_000;

let staying: ReturnType<typeof setInterval> | undefined;

/** Keeps the worker from being stopped as idle until it is told otherwise. */
export function stayAwake(wanted: boolean): void {
  if (wanted === (staying !== undefined)) return;
  clearInterval(staying);
  staying = wanted ? setInterval(() => browser.runtime.getPlatformInfo(), INTERVAL) : undefined;
}

/** Keeps the worker from being stopped as idle while `work` runs: an API call counts as activity, a fetch does not. */
export async function keepAwake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => browser.runtime.getPlatformInfo(), INTERVAL);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

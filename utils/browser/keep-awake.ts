import { browser } from './api.ts';

/** Below the 30 idle seconds after which a worker may be stopped. */
const INTERVAL = 20_000;

/** Keeps the worker from being stopped as idle while `work` runs: an API call counts as activity, a fetch does not. */
export async function keepAwake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => browser.runtime.getPlatformInfo(), INTERVAL);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

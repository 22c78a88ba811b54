import { browser } from '../browser/api.ts';
import { KEEP_MINUTES } from '../core/keep-minutes.ts';

const KEY = 'settings';

/** Minutes for which secrets are kept after the last step. Holds no secret, so it may rest on disk. */
export async function keepMinutes(): Promise<number> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as { keepMinutes?: number } | undefined;
  return stored?.keepMinutes ?? KEEP_MINUTES.usual;
}

export async function setKeepMinutes(minutes: number): Promise<number> {
  const kept = Math.min(KEEP_MINUTES.most, Math.max(KEEP_MINUTES.least, Math.round(minutes)));
  await browser.storage.local.set({ [KEY]: { keepMinutes: kept } });
  return kept;
}

import { browser } from '../browser/api.ts';
import type { Snapshot } from '../core/snapshot.ts';

const KEY = 'lastLink';

/** All that is kept of a finished link: two dates, in milliseconds since 1970. */
export async function lastLink(): Promise<Snapshot['lastLink']> {
  return ((await browser.storage.local.get(KEY))[KEY] as Snapshot['lastLink'] | undefined) ?? null;
}

export async function rememberLink(linkedOn: number, expiresOn: number | null): Promise<void> {
  await browser.storage.local.set({ [KEY]: { linkedOn, expiresOn } });
}

/** The link that was made at `linkedOn` turned out not to stand. */
export async function takeBackLink(linkedOn: number): Promise<void> {
  if ((await lastLink())?.linkedOn === linkedOn) await browser.storage.local.remove(KEY);
}

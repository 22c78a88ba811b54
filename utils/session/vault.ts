import { browser } from '../browser/api.ts';
import { expiryOf, type LinkState } from '../core/link/state.ts';
import { keepMinutes } from './settings.ts';

const KEY = 'link';
export const EXPIRY_ALARM = 'forget';

/** One change at a time: two messages may arrive together, and each reads before it writes. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * The link under way, or null. Secrets rest in `storage.session` only: in memory, closed to content scripts,
 * gone with the browser.
 */
export async function readLink(): Promise<LinkState | null> {
  const stored = await browser.storage.session.get(KEY);
  const state = (stored[KEY] as LinkState | undefined) ?? null;
  if (!state || Date.now() < expiryOf(state, await keepMinutes())) return state;
  // Only the secrets go here; the overdue alarm still comes and takes the rest down.
  await browser.storage.session.remove(KEY);
  return null;
}

/**
 * Changes the link in turn. `change` gets the state (null without a link) and gives the new one; null wipes it.
 * Gives the new state and whether anything changed.
 */
export function updateLink(
  change: (state: LinkState | null) => LinkState | null,
): Promise<{ state: LinkState | null; changed: boolean }> {
  const turn = queue.then(async () => {
    const before = await readLink();
    const state = change(before);
    if (state === before) return { state, changed: false };
    await (state ? write(state) : wipe());
    return { state, changed: true };
  });
  queue = turn.catch(() => undefined);
  return turn;
}

/** Closes the stores to content scripts where the browser can; the default is stated, not assumed. */
export async function lockStores(): Promise<void> {
  const accessLevel = 'TRUSTED_CONTEXTS';
  await browser.storage.session.setAccessLevel?.({ accessLevel });
  await browser.storage.local.setAccessLevel?.({ accessLevel });
}

async function write(state: LinkState): Promise<void> {
  await browser.storage.session.set({ [KEY]: state });
  await browser.alarms.create(EXPIRY_ALARM, { when: expiryOf(state, await keepMinutes()) });
}

async function wipe(): Promise<void> {
  await browser.storage.session.remove(KEY);
  await browser.alarms.clear(EXPIRY_ALARM);
}

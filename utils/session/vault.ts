import { browser } from '../browser/api.ts';
import { withoutSpentAccess } from '../core/link/access.ts';
import { expiryOf, type LinkState } from '../core/link/state.ts';
import { forgetExpired, noteExpired } from './expired.ts';
import { keepMinutes } from './settings.ts';

const KEY = 'link';
export const EXPIRY_ALARM = 'forget';

/** What a change made of the link; null: there is none. */
export interface LinkChange {
  readonly before: LinkState | null;
  readonly state: LinkState | null;
}

/** One change at a time: two messages may arrive together, and each reads before it writes. */
let queue: Promise<unknown> = Promise.resolve();
let afterChange = async (_: LinkChange): Promise<void> => undefined;

/**
 * Sets what is done after every change, whoever made it: whoever reads the link may be the first to find that its time is
 * over. `callback` must not change the link.
 */
export function onLinkChange(callback: (change: LinkChange) => Promise<void>): void {
  afterChange = callback;
}

/**
 * The link under way, or null. Secrets rest in `storage.session` only: in memory, closed to content scripts,
 * gone with the browser.
 */
export async function readLink(): Promise<LinkState | null> {
  const state = await load();
  return state && (await isOver(state)) ? (await updateLink((current) => current)).state : state;
}

/**
 * Changes the link in turn. `change` gets the state (null without a link) and gives the new one; null wipes it.
 */
export async function updateLink(change: (state: LinkState | null) => LinkState | null): Promise<LinkChange> {
  const turn = queue.then(async () => {
    const stored = await load();
    const over = stored !== null && (await isOver(stored));
    const before = over ? null : stored;
    const changed = change(before);
    const state = changed && withoutSpentAccess(changed, Date.now());
    if (state === stored) return { before: stored, state };
    await (state ? write(state) : browser.storage.session.remove(KEY));
    if (over && stored.doneAt === null && holdsValues(stored)) await noteExpired();
    else if (state && holdsValues(state)) await forgetExpired();
    return { before: stored, state };
  });
  queue = turn.catch(() => undefined);
  const made = await turn;
  if (made.state !== made.before) await afterChange(made);
  return made;
}

/** Sets the alarm to when the link is over; call it when that moment has moved. Tells whether it has come. */
export async function scheduleExpiry(): Promise<boolean> {
  const state = await load();
  if (!state) return true;
  await browser.alarms.create(EXPIRY_ALARM, { when: await nextEnd(state) });
  return isOver(state);
}

/** Closes the stores to content scripts where the browser can; the default is stated, not assumed. */
export async function lockStores(): Promise<void> {
  const accessLevel = 'TRUSTED_CONTEXTS';
  await browser.storage.session.setAccessLevel?.({ accessLevel });
  await browser.storage.local.setAccessLevel?.({ accessLevel });
}

async function load(): Promise<LinkState | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as LinkState | undefined) ?? null;
}

const holdsValues = ({ values }: LinkState): boolean => Object.keys(values).length > 0;

/** When the link is over, or before that the access token in it. */
const nextEnd = async (state: LinkState): Promise<number> =>
  Math.min(expiryOf(state, await keepMinutes()), state.access?.until ?? Number.POSITIVE_INFINITY);

const isOver = async (state: LinkState): Promise<boolean> =>
  Date.now() >= expiryOf(state, await keepMinutes());

async function write(state: LinkState): Promise<void> {
  await browser.storage.session.set({ [KEY]: state });
  await scheduleExpiry();
}

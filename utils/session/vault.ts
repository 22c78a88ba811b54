import { browser } from '../browser/api.ts';
import { oneAtATime } from '../core/result/one-at-a-time.ts';
import { keptMinutes } from '../core/settings/keep-minutes.ts';
import { withoutSpentAccess } from '../core/setup/calls.ts';
import { expiryOf, isOver as isOverAt, withKeptSince } from '../core/setup/expiry.ts';
import type { SetupState } from '../core/setup/state.ts';
import { EXPIRED, SETTINGS, SETUP } from './items.ts';
import { policyNow } from './policy.ts';
import { namesHeld, trace } from './trace.ts';

export const EXPIRY_ALARM = 'forget';

/** What a change made of the setup; null: there is none. */
export interface SetupChange {
  readonly before: SetupState | null;
  readonly state: SetupState | null;
}

/** One change at a time: two messages may arrive together, and each reads before it writes. */
const inTurn = oneAtATime();
let afterChange = async (_: SetupChange): Promise<void> => undefined;

/**
 * Sets what is done after every change, whoever made it: whoever reads the setup may be the first to find that its time is
 * over. `callback` must not change the setup.
 */
export function onSetupChange(callback: (change: SetupChange) => Promise<void>): void {
  afterChange = callback;
}

/** The setup under way, or null. */
export async function readSetup(): Promise<SetupState | null> {
  const state = await SETUP.getValue();
  return state && (await isOver(state)) ? (await updateSetup((current) => current)).state : state;
}

/**
 * Changes the setup in turn. `change` gets the state (null without a setup) and gives the new one; null wipes it.
 */
export async function updateSetup(
  change: (state: SetupState | null) => SetupState | null,
): Promise<SetupChange> {
  const made = await inTurn(async () => {
    const stored = await SETUP.getValue();
    const over = stored !== null && (await isOver(stored));
    const before = over ? null : stored;
    const changed = change(before);
    const state = changed && withKeptSince(withoutSpentAccess(changed, Date.now()), Date.now());
    if (state === stored) return { before: stored, state };
    await SETUP.setValue(state);
    await trace(stored, state);
    if (state) await scheduleExpiry();
    if (over && stored.handover.doneAt === null && holdsValues(stored)) await EXPIRED.setValue(true);
    else if (holdsValues(state)) await EXPIRED.removeValue();
    return { before: stored, state };
  });
  if (made.state !== made.before) await afterChange(made);
  return made;
}

/**
 * Changes the setup under way. Gives it as it was and as it is; null without one, and where `change` gave back what it got.
 */
export async function changeSetup(
  change: (state: SetupState) => SetupState,
): Promise<{ readonly before: SetupState; readonly state: SetupState } | null> {
  let made = null as { before: SetupState; state: SetupState } | null;
  await updateSetup((before) => {
    const state = before && change(before);
    made = before && state && state !== before ? { before, state } : null;
    return state;
  });
  return made;
}

/** Sets the alarm to when the setup is over; call it when that moment has moved. Tells whether it has come. */
export async function scheduleExpiry(): Promise<boolean> {
  const state = await SETUP.getValue();
  if (!state) return true;
  await browser.alarms.create(EXPIRY_ALARM, { when: await nextEnd(state) });
  return isOver(state);
}

/** Keeps secrets this many minutes after the last step, or as many as may be. */
export async function setKeepMinutes(minutes: number): Promise<void> {
  await SETTINGS.setValue({ keepMinutes: keptMinutes(minutes) });
  await scheduleExpiry();
}

/** Closes the stores to content scripts where the browser can; the default is stated, not assumed. */
export async function lockStores(): Promise<void> {
  const accessLevel = 'TRUSTED_CONTEXTS';
  await browser.storage.session.setAccessLevel?.({ accessLevel });
  await browser.storage.local.setAccessLevel?.({ accessLevel });
}

const holdsValues = (state: SetupState | null): boolean => namesHeld(state).length > 0;

/** How long secrets are kept after the last step, in minutes: as the organisation has set it, else as the admin has. */
export const keepMinutes = async (): Promise<number> =>
  (await policyNow()).minutes ?? (await SETTINGS.getValue()).keepMinutes;

/** When the setup is over, or before that the access token in it. */
const nextEnd = async (state: SetupState): Promise<number> =>
  Math.min(
    expiryOf(state, await keepMinutes()),
    state.token.refresh.access?.until ?? Number.POSITIVE_INFINITY,
  );

const isOver = async (state: SetupState): Promise<boolean> =>
  isOverAt(state, await keepMinutes(), Date.now());

import { holdsSecret, type SetupState } from './state.ts';

const MINUTE = 60_000;
/** A setup that holds no secret may wait for the admin to fill in the source's form. */
const KEEP_WITHOUT_SECRETS = 60;
/** However often something is done, in minutes: after that only the admin's own word keeps secrets. */
const KEEP_AT_MOST = 120;
/** Time to notice a slip after the target accepted the values; then nothing needs the secrets any more. */
const GRACE_AFTER_DONE = 2 * MINUTE;
/** A clock that is kept right is set back by seconds. Once it was set back by more, nobody can tell how long a secret was kept. */
const SET_BACK = MINUTE;

/** When a setup is wiped, in milliseconds since 1970. */
export function expiryOf(state: SetupState, keepMinutes: number): number {
  const { touchedAt, keptSince, handover } = state;
  const secret = holdsSecret(state);
  const minutes = secret ? keepMinutes : Math.max(keepMinutes, KEEP_WITHOUT_SECRETS);
  return Math.min(
    touchedAt + minutes * MINUTE,
    secret ? (keptSince ?? touchedAt) + KEEP_AT_MOST * MINUTE : Number.POSITIVE_INFINITY,
    handover.doneAt === null ? Number.POSITIVE_INFINITY : handover.doneAt + GRACE_AFTER_DONE,
  );
}

/** Whether the time of a setup is over: it has come, or the clock was set to before the last step. */
export const isOver = (state: SetupState, keepMinutes: number, now: number): boolean =>
  now >= expiryOf(state, keepMinutes) || now < state.touchedAt - SET_BACK;

/** The state with the moment from which its secrets are kept: that of the first one, whatever takes its place later. */
export function withKeptSince(state: SetupState, now: number): SetupState {
  const keptSince = holdsSecret(state) ? (state.keptSince ?? now) : null;
  return keptSince === state.keptSince ? state : { ...state, keptSince };
}

/** The admin wants the secrets to be kept for longer: their time begins anew. */
export const keptForLonger = (state: SetupState, now: number): SetupState => ({
  ...state,
  touchedAt: now,
  keptSince: state.keptSince === null ? null : now,
});

/** Whether there is anything that "Keep for longer" would keep: once the link is done, nothing needs the secrets. */
export const mayKeepLonger = (state: SetupState): boolean =>
  holdsSecret(state) && state.handover.doneAt === null;

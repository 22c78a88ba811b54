import { type CredentialId, type Credentials, HANDOVER_IDS } from '../credentials/credentials.ts';
import type { HeldValues } from './app.ts';
import { withoutLine } from './colleague-part.ts';
import { NO_OUTCOME } from './handover.ts';
import type { SetupState } from './state.ts';
import { NEW_REFRESH_TOKEN, NO_TOKEN } from './token.ts';

/** What depends on which app it is: changes of the app take these along. */
const OF_THE_APP = [
  'clientId',
  'clientSecret',
  'requestToken',
  'refreshToken',
] as const satisfies CredentialId[];

/** Holds `found`, keeping the time at which an unchanged value was first taken. */
export function takeValues(state: SetupState, found: Credentials, now: number): SetupState {
  const changed = Object.entries(found).filter(
    ([id, value]) => state.values[id as CredentialId]?.value !== value,
  );
  if (changed.length === 0) return state;
  const values = {
    ...state.values,
    ...Object.fromEntries(changed.map(([id, value]) => [id, { value, takenAt: now }])),
  };
  const isChanged = (id: CredentialId) => changed.some(([each]) => each === id);
  const { app, token, handover, colleague } = state;
  const next: SetupState = {
    ...state,
    values,
    touchedAt: now,
    app: { ...app, suspects: app.suspects.filter(({ credential }) => !isChanged(credential)) },
    token: isChanged('refreshToken') ? { ...token, refresh: NEW_REFRESH_TOKEN } : token,
  };
  if (!HANDOVER_IDS.some(isChanged)) return next;
  return {
    ...next,
    token: { ...next.token, validationStale: token.validation !== null },
    handover: { ...handover, ...NO_OUTCOME },
    colleague: withoutLine(colleague),
  };
}

/** The state without anything that belongs to the app held so far. */
export function dropApp(state: SetupState): SetupState {
  const values: HeldValues = Object.fromEntries(
    Object.entries(state.values).filter(([id]) => !(OF_THE_APP as readonly string[]).includes(id)),
  );
  return {
    ...state,
    values,
    app: { ...state.app, seenAt: null },
    token: NO_TOKEN,
    handover: { ...state.handover, ...NO_OUTCOME },
    colleague: { ...withoutLine(state.colleague), opened: null },
  };
}

/** Values that the admin pasted; those of another app take the place of everything of the one held. */
export function takePasted(state: SetupState, values: Credentials, now: number): SetupState {
  const held = state.values.clientId?.value;
  const isOther = held && values.clientId && held !== values.clientId;
  const taken = takeValues(isOther ? dropApp(state) : state, values, now);
  const colleague = { ...taken.colleague, opened: null };
  return { ...taken, colleague, touchedAt: now, work: { ...taken.work, problems: [] } };
}

/** Whether two ids are the same, however they are written; unknown ones are not. */
export const sameId = (a: string | null | undefined, b: string | null | undefined): boolean =>
  Boolean(a) && a?.toLowerCase() === b?.toLowerCase();

/** As `dropApp`, but a request token that was made for the new app, or seen before any app, stays. */
export function switchApp(state: SetupState, clientId: string): SetupState {
  const { requestToken, companyUuid } = state.values;
  const { request } = state.token;
  const rest = dropApp(state);
  const isFirst = !state.values.clientId;
  if (!requestToken || !(isFirst || sameId(request.madeFor, clientId))) return rest;
  return {
    ...rest,
    values: { ...rest.values, requestToken, ...(companyUuid && { companyUuid }) },
    token: { ...rest.token, request },
  };
}

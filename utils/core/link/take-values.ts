import { type CredentialId, type Credentials, HANDOVER_IDS } from '../credentials.ts';
import type { HeldValues, LinkState } from './state.ts';

/** What depends on which app it is: changes of the app take these along. */
const OF_THE_APP = [
  'clientId',
  'clientSecret',
  'requestToken',
  'refreshToken',
] as const satisfies CredentialId[];

/** What is known of a refresh token goes with the token that it was told of. */
const UNKNOWN_TOKEN = {
  refreshTokenProven: false,
  refreshTokenHandedOver: false,
  refreshTokenExpiresAt: null,
  refreshTokenScopes: null,
  access: null,
  deepCheck: null,
} as const;

/** Holds `found`, keeping the time at which an unchanged value was first taken. */
export function takeValues(state: LinkState, found: Credentials, now: number): LinkState {
  const changed = Object.entries(found).filter(
    ([id, value]) => state.values[id as CredentialId]?.value !== value,
  );
  if (changed.length === 0) return state;
  const values = {
    ...state.values,
    ...Object.fromEntries(changed.map(([id, value]) => [id, { value, takenAt: now }])),
  };
  const token = changed.some(([id]) => id === 'refreshToken');
  const handover = changed.some(([id]) => (HANDOVER_IDS as readonly string[]).includes(id));
  return {
    ...state,
    ...(token && UNKNOWN_TOKEN),
    values,
    touchedAt: now,
    doneAt: handover ? null : state.doneAt,
    validationStale: state.validationStale || (handover && state.validation !== null),
    fill: handover ? null : state.fill,
    searched: handover ? null : state.searched,
    answer: handover ? null : state.answer,
    refusedForms: handover ? [] : state.refusedForms,
    suspects: state.suspects.filter((suspect) => !changed.some(([id]) => id === suspect.credential)),
  };
}

/** The state without anything that belongs to the app held so far. */
export function dropApp(state: LinkState): LinkState {
  const values: HeldValues = Object.fromEntries(
    Object.entries(state.values).filter(([id]) => !(OF_THE_APP as readonly string[]).includes(id)),
  );
  return {
    ...state,
    values,
    requestTokenFor: null,
    requestTokenUses: 0,
    appSeenAt: null,
    tokenSeenAt: null,
    ...UNKNOWN_TOKEN,
    validation: null,
    validationStale: false,
    fill: null,
    searched: null,
    answer: null,
    refusedForms: [],
    doneAt: null,
  };
}

/** Whether two ids are the same, however they are written; unknown ones are not. */
export const sameId = (a: string | null | undefined, b: string | null | undefined): boolean =>
  Boolean(a) && a?.toLowerCase() === b?.toLowerCase();

/** As `dropApp`, but a request token that was made for the new app, or seen before any app, stays. */
export function switchApp(state: LinkState, clientId: string): LinkState {
  const { requestToken, companyUuid } = state.values;
  const isFirst = !state.values.clientId;
  const rest = dropApp(state);
  if (!requestToken || !(isFirst || sameId(state.requestTokenFor, clientId))) return rest;
  return {
    ...rest,
    values: { ...rest.values, requestToken, ...(companyUuid && { companyUuid }) },
    requestTokenFor: state.requestTokenFor,
    requestTokenUses: state.requestTokenUses,
    tokenSeenAt: state.tokenSeenAt,
  };
}

import { type CredentialId, HANDOVER_IDS } from '../credentials/credentials.ts';
import type { DeepCheck } from '../oauth/deep-check.ts';
import type { GrantResult } from '../oauth/grant.ts';
import type { TokenEndpoint } from '../oauth/token-endpoint.ts';
import { baseOfHost, proposedBase } from '../oauth/token-url.ts';
import { namedDataCentre, type Validation } from '../oauth/validation.ts';
import { handoverOf, heldValue, type SetupState } from './state.ts';
import { takeValues } from './take-values.ts';
import type { TokenPart } from './token.ts';

/** What each call of the token endpoint sends; its outcome counts for these values only. */
const SENT = {
  exchange: ['clientId', 'clientSecret', 'companyUuid', 'requestToken'],
  validate: HANDOVER_IDS,
} as const satisfies Record<string, readonly CredentialId[]>;

/**
 * What an exchange sends, and the base URL that the hosts of the pages propose where none is held; null unless everything
 * is held.
 */
export function exchangeValues(state: SetupState, endpoint: TokenEndpoint) {
  const [clientId, clientSecret, companyUuid, requestToken] = SENT.exchange.map((id) => heldValue(state, id));
  if (!clientId || !clientSecret || !companyUuid || !requestToken) return null;
  const places = [state.token.request.seenAt, state.app.seenAt];
  const proposed = places.map((place) => proposedBase(place?.host, endpoint)).find(Boolean) ?? null;
  const base = heldValue(state, 'authorizationUrl');
  return { clientId, clientSecret, companyUuid, requestToken, base, proposed };
}

/** What a validation sends, and what is known beside it; null unless everything is held. */
export function valuesToProve(state: SetupState) {
  const values = handoverOf(state);
  const { proven, unanswered, expiresAt, scopes } = state.token.refresh;
  const known = {
    refreshTokenProven: proven,
    refreshTokenGiven: proven || Boolean(state.colleague.opened?.word.tokenMadeAt),
    refreshTokenUnanswered: unanswered,
    refreshTokenExpiresAt: expiresAt,
    refreshTokenScopes: scopes,
  };
  return values && { ...values, ...known, companyUuid: heldValue(state, 'companyUuid') };
}

/** The use of a request token counts before the call: if the worker dies now, it may have been used. */
export const countUse = (state: SetupState): SetupState =>
  withToken(state, { request: { ...state.token.request, uses: state.token.request.uses + 1 } });

/** A refresh counts as unanswered before the call: if the worker dies now, the token may be spent. */
export const refreshBegun = (state: SetupState): SetupState => withUnanswered(state, true);

/** What an exchange leaves. A token of an app that was changed meanwhile belongs to no value that is held. */
export function exchanged(state: SetupState, sent: SetupState, result: GrantResult, now: number): SetupState {
  const isStale = !holds(state, sent, SENT.exchange);
  if (!result.ok || isStale) return told(state, result.validation, isStale);
  const { refreshToken, base } = result;
  const found = { refreshToken, ...(base && { authorizationUrl: base }) };
  return told(granted(takeValues(state, found, now), result), result.validation, false);
}

/** What the check of the refresh token leaves. What comes back replaces what was spent, whatever else is wrong. */
export function refreshed(state: SetupState, sent: SetupState, result: GrantResult, now: number): SetupState {
  const isStale = !holds(state, sent, SENT.validate);
  if (!holds(state, sent, ['refreshToken'])) return told(state, result.validation, isStale);
  if (!result.ok) {
    // A refusal does not tell what became of an earlier call.
    const unanswered = result.unanswered || sent.token.refresh.unanswered;
    return told(withUnanswered(state, unanswered), result.validation, isStale);
  }
  const taken = takeValues(state, { refreshToken: result.refreshToken }, now);
  return told(granted(taken, result), result.validation, isStale);
}

/** What a validation leaves. */
export const validated = (state: SetupState, sent: SetupState, validation: Validation): SetupState =>
  told(state, validation, !holds(state, sent, SENT.validate));

/** Whether an exchange is followed by a validation: it went well, for the values that are held. */
export const isProvable = ({ token }: SetupState): boolean =>
  token.validation?.outcome === 'ok' && !token.validationStale;

/**
 * Whether the refresh token may be spent to prove it: it was not obtained here, everything that the call needs is held,
 * and the target did not get it yet. After that it is the target's to use.
 */
export const mayCheckRefreshToken = (state: SetupState): boolean =>
  !state.token.refresh.proven && !state.token.refresh.handedOver && handoverOf(state) !== null;

/** The access token with its data centre, for trying scopes; null without, and once it has run out. */
export function deepCheckValues(
  state: SetupState,
  now: number,
): { base: string; accessToken: string } | null {
  const { access } = state.token.refresh;
  const base = heldValue(state, 'authorizationUrl');
  return access && now < access.until && base ? { base, accessToken: access.token } : null;
}

/** What a deep check leaves. Of another access token nothing was tried. */
export function deepChecked(state: SetupState, accessToken: string, deepCheck: DeepCheck): SetupState {
  const { refresh } = state.token;
  return refresh.access?.token === accessToken
    ? withToken(state, { refresh: { ...refresh, deepCheck } })
    : state;
}

/** The state without an access token that nothing may use any more: it ran out, or the setup is done. */
export function withoutSpentAccess(state: SetupState, now: number): SetupState {
  const { refresh } = state.token;
  if (!refresh.access || (state.handover.doneAt === null && now < refresh.access.until)) return state;
  return withToken(state, { refresh: { ...refresh, access: null } });
}

/** Takes the data centre that the last validation named in place of the held one; null if it named none to be used. */
export function useNamedDataCentre(
  state: SetupState,
  endpoint: TokenEndpoint,
  now: number,
): SetupState | null {
  const { token, work } = state;
  const named = work.underWay || token.validationStale ? null : namedDataCentre(token.validation);
  const base = named ? baseOfHost(`https://${named}`, endpoint) : null;
  if (!base?.ok) return null;
  const taken = takeValues(state, { authorizationUrl: base.value }, now);
  return { ...taken, work: { ...work, problems: [] } };
}

const withToken = (state: SetupState, change: Partial<TokenPart>): SetupState => ({
  ...state,
  token: { ...state.token, ...change },
});

const withUnanswered = (state: SetupState, unanswered: boolean): SetupState =>
  withToken(state, { refresh: { ...state.token.refresh, unanswered } });

/** Of a job that goes well there are two calls. */
const MOST_CALLS = 5;

function told(state: SetupState, validation: Validation, validationStale: boolean): SetupState {
  const { correlationId } = validation;
  const correlationIds = [...state.token.correlationIds, ...(correlationId ? [correlationId] : [])];
  return withToken(state, { validation, validationStale, correlationIds: correlationIds.slice(-MOST_CALLS) });
}

const granted = (state: SetupState, result: Extract<GrantResult, { ok: true }>): SetupState => {
  const { refreshTokenExpiresAt: expiresAt, grantedScopes: scopes, access } = result;
  const told = { proven: true, unanswered: false, expiresAt, scopes, access };
  return withToken(state, { refresh: { ...state.token.refresh, ...told } });
};

/** Whether the values that were sent are still the ones that are held. */
const holds = (now: SetupState, sent: SetupState, ids: readonly CredentialId[]): boolean =>
  ids.every((id) => heldValue(now, id) === heldValue(sent, id));

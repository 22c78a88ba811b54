import { CREDENTIAL_IDS, type CredentialId, type HandoverId } from '../credentials/credentials.ts';
import type { TokenEndpoint } from '../oauth/token-endpoint.ts';
import type { PointId } from '../pointing/pointed.ts';
import { renewedLink } from '../records/link-record.ts';
import type { FailureId } from '../result/failures.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { Place } from './app.ts';
import { cleanPointed } from './clean-reading.ts';
import { heldValue, type SetupState } from './state.ts';
import { wait } from './take-app.ts';
import { dropApp, sameId, takeValues } from './take-values.ts';
import { endWork } from './tasks.ts';

/** Where it was pointed at: the page's place, and the App ID in its field, if it has one. */
export interface PointedOn extends Place {
  readonly appId: string | null;
}

/**
 * Takes a value that the admin pointed at. Fails with `pointedElsewhere` where it is held as another value already: no two
 * values of a setup are equal. Another app's Client ID waits for the admin's word where a secret of the app at hand is held.
 */
export function takePointed(
  state: SetupState,
  id: CredentialId,
  value: string,
  now: number,
  { host, company, appId }: PointedOn,
): Result<SetupState> {
  const same = (other: CredentialId) => sameId(heldValue(state, other), value);
  if (CREDENTIAL_IDS.some((other) => other !== id && same(other)))
    return fail('pointedElsewhere', { field: id });
  if (id === 'clientId' && same(id)) return ok(state);
  const isOtherApp = id === 'clientId' && heldValue(state, id) !== null;
  const hasSecret = heldValue(state, 'clientSecret') !== null || heldValue(state, 'refreshToken') !== null;
  if (isOtherApp && (hasSecret || renewedLink(state.purpose)))
    return ok(wait(state, { clientId: value }, null, now));
  const base = isOtherApp ? dropApp(state) : state;
  const next = takeValues(base, { [id]: value }, now);
  const app = { ...next.app, suspects: next.app.suspects.filter(({ credential }) => credential !== id) };
  const taken = { ...next, app };
  if (next === base) return ok(taken);
  const place = { host, company };
  if (id === 'clientId' || id === 'clientSecret') return ok({ ...taken, app: { ...app, seenAt: place } });
  if (id !== 'requestToken') return ok(taken);
  return ok({ ...taken, token: { ...next.token, request: { madeFor: appId, uses: 0, seenAt: place } } });
}

/** Where the admin pointed, by the message of that page. */
export interface Pointed {
  readonly what: PointId;
  readonly tabId: number;
  readonly host: string | null;
}

/** Whether the admin points at this on this tab: what else a page tells nobody asked for. */
const isAsked = (
  { work: { underWay } }: SetupState,
  { what, tabId }: Pick<Pointed, 'what' | 'tabId'>,
): boolean => underWay?.task === 'point' && underWay.tabId === tabId && underWay.pointing === what;

/** What was pointed at on a page of the source: its value, cleaned; null for a list, which holds none. */
export function judgePointed(
  what: PointId,
  value: string | null,
  problem: FailureId | null,
  endpoint: TokenEndpoint,
): Result<string | null> {
  if (problem) return fail(problem);
  return what === 'grants' || what === 'scopes' ? ok(null) : cleanPointed(what, value ?? '', endpoint);
}

/** Takes what was pointed at and ends that work; the same state if nobody asked. */
export function endPointing(
  state: SetupState,
  pointed: Pointed,
  judged: Result<string | null>,
  now: number,
): SetupState {
  if (!isAsked(state, pointed)) return state;
  if (!judged.ok) return endWork(state, judged.failure);
  if (judged.value === null) return endWork(state);
  const { what, tabId, host } = pointed;
  const { company = null, appId = null } = state.app.pages[tabId] ?? {};
  const taken = takePointed(state, what as CredentialId, judged.value, now, { host, company, appId });
  return taken.ok ? endWork(taken.value) : endWork(state, taken.failure);
}

/** A field of the target's page was pointed at: what is said of it goes, of the others it still holds. */
export function endPointingAtField(
  state: SetupState,
  { what, tabId }: { readonly what: HandoverId; readonly tabId: number },
  problem: FailureId | null,
): SetupState {
  if (!isAsked(state, { what, tabId })) return state;
  if (problem) return endWork(state, { id: problem, params: { field: what } });
  const left = state.handover.fill?.filter(({ field }) => field !== what) ?? [];
  return endWork({ ...state, handover: { ...state.handover, fill: left.length > 0 ? left : null } });
}

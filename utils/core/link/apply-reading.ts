import type { CredentialId, Credentials } from '../credentials.ts';
import type { PageReading, Suspect } from '../reading.ts';
import { shapeProblem } from '../shapes.ts';
import { heldValue, type LinkState, type Place } from './state.ts';
import { secretOf, takeApp } from './take-app.ts';
import { sameId, takeValues } from './take-values.ts';

/**
 * Takes over what a page of the source shows. Values of one app are never mixed with another's: a second app's
 * values wait in `otherApps`. Returns the same object if nothing changed.
 */
export function applyReading(
  state: LinkState,
  tabId: number,
  reading: PageReading,
  now: number,
  host: string | null = null,
): LinkState {
  const place = { host, company: reading.company };
  const appId = lastAppId(state, tabId, reading);
  const next = forgetRefusal(rememberPage(state, tabId, reading, now), reading);
  const { clientId, clientSecret, companyUuid, requestToken, refreshToken, authorizationUrl } =
    reading.values;
  const app = withoutUndefined({ clientId, clientSecret, refreshToken });
  const entity = withoutUndefined({ companyUuid, requestToken });
  const withApp = seenAt(
    'appSeenAt',
    ['clientId', 'clientSecret'],
    next,
    takeApp(next, reading, app, now),
    place,
  );
  const withToken = takeToken(withApp, appId, entity, now);
  const seen = seenAt('tokenSeenAt', ['requestToken'], withApp, withToken, place);
  return takeUrl(seen, authorizationUrl, now);
}

function rememberPage(state: LinkState, tabId: number, reading: PageReading, now: number): LinkState {
  const { page: kind, company, appName, grants, scopes, notice } = reading;
  const seen = { kind, company, appName, grants, scopes, notice, appId: lastAppId(state, tabId, reading) };
  const app = { grants: grants ?? state.app.grants, scopes: scopes ?? state.app.scopes };
  const suspects = openSuspects(state, reading.suspects);
  const before = JSON.stringify([state.pages[tabId], state.app, state.suspects]);
  if (before === JSON.stringify([seen, app, suspects])) return state;
  return {
    ...state,
    app,
    suspects,
    company: company ?? state.company,
    pages: { ...state.pages, [tabId]: seen },
    touchedAt: now,
  };
}

/** What the page shows now counts; a value that is held is not suspect because it is shown once more, unclearly. */
const openSuspects = (state: LinkState, found: readonly Suspect[]): readonly Suspect[] =>
  found.filter(({ credential }) => !state.values[credential]);

/** Values that were refused are asked about again when they are shown anew. */
const forgetRefusal = (state: LinkState, { values }: PageReading): LinkState =>
  state.refusedSecret === null || state.refusedSecret === secretOf(values)
    ? state
    : { ...state, refusedSecret: null };

/** The App ID in the page's field, or what it was before the page emptied it. */
function lastAppId(state: LinkState, tabId: number, { appId, page }: PageReading): string | null {
  if (appId && !shapeProblem('clientId', appId)) return appId;
  const before = state.pages[tabId];
  return !appId && before?.kind === page ? before.appId : null;
}

/** Notes the place if one of the values was just taken there. */
function seenAt(
  key: 'appSeenAt' | 'tokenSeenAt',
  ids: readonly CredentialId[],
  before: LinkState,
  after: LinkState,
  place: Place,
): LinkState {
  const isNew = ids.some((id) => heldValue(after, id) && heldValue(after, id) !== heldValue(before, id));
  return isNew ? { ...after, [key]: place } : after;
}

function takeToken(state: LinkState, appId: string | null, found: Credentials, now: number): LinkState {
  const { requestToken } = found;
  if (!requestToken || requestToken === heldValue(state, 'requestToken')) {
    return heldValue(state, 'companyUuid') || !found.companyUuid ? state : takeValues(state, found, now);
  }
  const clientId = heldValue(state, 'clientId');
  if (appId && clientId && !sameId(appId, clientId)) {
    const other: Suspect = { credential: 'requestToken', reason: 'requestTokenForOtherApp' };
    return { ...state, suspects: [...state.suspects.filter((s) => s.credential !== 'requestToken'), other] };
  }
  return {
    ...takeValues(state, found, now),
    requestTokenFor: appId,
    requestTokenUses: 0,
  };
}

/** The URL that belongs to a held refresh token stays: a data centre told by the endpoint outranks a printed one. */
function takeUrl(state: LinkState, authorizationUrl: string | undefined, now: number): LinkState {
  if (!authorizationUrl) return state;
  if (heldValue(state, 'authorizationUrl') && heldValue(state, 'refreshToken')) return state;
  return takeValues(state, { authorizationUrl }, now);
}

const withoutUndefined = (values: Record<string, string | undefined>): Credentials =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

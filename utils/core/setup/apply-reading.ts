import type { CredentialId, Credentials } from '../credentials/credentials.ts';
import { shapeProblem } from '../credentials/shapes.ts';
import type { PageReading, Suspect } from '../source/reading.ts';
import type { PageTraits } from '../source/source.ts';
import type { Place } from './app.ts';
import { shortened, withPage } from './limits.ts';
import { heldValue, type SetupState } from './state.ts';
import { secretOf, takeApp } from './take-app.ts';
import { sameId, takeValues } from './take-values.ts';

/**
 * Takes over what a page of the source shows, of which kind these `traits` are true. Values of one app are never mixed with another's: a second app's
 * values wait in `otherApps`. Returns the same object if nothing changed.
 */
export function applyReading(
  state: SetupState,
  tabId: number,
  reading: PageReading,
  traits: PageTraits,
  now: number,
  host: string | null = null,
): SetupState {
  const place = { host, company: reading.company };
  const appId = lastAppId(state, tabId, reading);
  const next = forgetRefusal(rememberPage(state, tabId, reading, now), reading);
  const { clientId, clientSecret, companyUuid, requestToken, refreshToken, authorizationUrl } =
    reading.values;
  const app = withoutUndefined({ clientId, clientSecret, refreshToken });
  const entity = withoutUndefined({ companyUuid, requestToken });
  const withApp = takeApp(next, reading, app, traits, now);
  const isNewApp = isTaken(next, withApp, 'clientId') || isTaken(next, withApp, 'clientSecret');
  const seen = isNewApp ? { ...withApp, app: { ...withApp.app, seenAt: place } } : withApp;
  return takeUrl(takeToken(seen, appId, entity, place, now), authorizationUrl, now);
}

function rememberPage(state: SetupState, tabId: number, reading: PageReading, now: number): SetupState {
  const { page: kind, company, appName, notice } = reading;
  const [grants, scopes] = [shortened(reading.grants), shortened(reading.scopes)];
  const { app } = state;
  const appId = lastAppId(state, tabId, reading);
  const at = app.pages[tabId]?.at ?? now;
  const seen = { kind, company, appName, grants, scopes, notice, appId, at };
  const lists = { grants: grants ?? app.lists.grants, scopes: scopes ?? app.lists.scopes };
  const suspects = openSuspects(state, reading.suspects);
  const before = JSON.stringify([app.pages[tabId], app.lists, app.suspects]);
  if (before === JSON.stringify([seen, lists, suspects])) return state;
  const pages = withPage(app.pages, tabId, { ...seen, at: now });
  return { ...state, app: { ...app, lists, suspects, pages, company: company ?? app.company } };
}

/** What the page shows now counts; a value that is held is not suspect because it is shown once more, unclearly. */
const openSuspects = (state: SetupState, found: readonly Suspect[]): readonly Suspect[] =>
  found.filter(({ credential }) => !state.values[credential]);

/** Values that were refused are asked about again when they are shown anew. */
const forgetRefusal = (state: SetupState, { values }: PageReading): SetupState =>
  state.app.refusedSecret === null || state.app.refusedSecret === secretOf(values)
    ? state
    : { ...state, app: { ...state.app, refusedSecret: null } };

/** The App ID in the page's field, or what it was before the page emptied it. */
function lastAppId(state: SetupState, tabId: number, { appId, page }: PageReading): string | null {
  if (appId && !shapeProblem('clientId', appId)) return appId;
  const before = state.app.pages[tabId];
  return !appId && before?.kind === page ? before.appId : null;
}

/** Whether the value is another one than before. */
const isTaken = (before: SetupState, after: SetupState, id: CredentialId): boolean =>
  heldValue(after, id) !== null && heldValue(after, id) !== heldValue(before, id);

function takeToken(
  state: SetupState,
  appId: string | null,
  found: Credentials,
  place: Place,
  now: number,
): SetupState {
  const { requestToken } = found;
  if (!requestToken || requestToken === heldValue(state, 'requestToken')) {
    return heldValue(state, 'companyUuid') || !found.companyUuid ? state : takeValues(state, found, now);
  }
  const clientId = heldValue(state, 'clientId');
  if (appId && clientId && !sameId(appId, clientId)) {
    const other: Suspect = { credential: 'requestToken', reason: 'requestTokenForOtherApp' };
    const suspects = [...state.app.suspects.filter((s) => s.credential !== 'requestToken'), other];
    return { ...state, app: { ...state.app, suspects } };
  }
  const taken = takeValues(state, found, now);
  return { ...taken, token: { ...taken.token, request: { madeFor: appId, uses: 0, seenAt: place } } };
}

/** The URL that belongs to a held refresh token stays: a data centre told by the endpoint outranks a printed one. */
function takeUrl(state: SetupState, authorizationUrl: string | undefined, now: number): SetupState {
  if (!authorizationUrl) return state;
  if (heldValue(state, 'authorizationUrl') && heldValue(state, 'refreshToken')) return state;
  return takeValues(state, { authorizationUrl }, now);
}

const withoutUndefined = (values: Record<string, string | undefined>): Credentials =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

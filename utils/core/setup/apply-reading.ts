import type { CredentialId, Credentials } from '../credentials/credentials.ts';
import { shapeProblem } from '../credentials/shapes.ts';
import type { PageReading, Suspect } from '../source/reading.ts';
import type { PageTraits } from '../source/source.ts';
import type { Place } from './app.ts';
import { shortened, withPage } from './limits.ts';
import { NO_DOCUMENT, offering, offersAfter, type ReadDocument } from './offers.ts';
import { isOfOtherCompany } from './renew.ts';
import { heldValue, type SetupState } from './state.ts';
import { type AppReading, secretOf, takeApp } from './take-app.ts';
import { sameId, takeValues } from './take-values.ts';

/**
 * Takes over what a page of the source shows, of which kind these `traits` are true. Values of one app are never mixed with another's: a second app's
 * values wait in `otherApps`, and what would replace a held value without being the same app's is only offered. Returns the same
 * object if nothing changed.
 */
export function applyReading(
  state: SetupState,
  tabId: number,
  reading: PageReading,
  traits: PageTraits,
  now: number,
  document: ReadDocument = NO_DOCUMENT,
): SetupState {
  const place = { host: document.host, company: reading.company };
  const appId = lastAppId(state, tabId, reading);
  const shownApp = lastShownApp(state, tabId, reading, traits, document);
  const remembered = rememberPage(state, tabId, { ...reading, shownApp }, document, now);
  const next = forgetRefusal(remembered, reading);
  const { clientId, clientSecret, companyUuid, requestToken, refreshToken, authorizationUrl } =
    reading.values;
  const app = withoutUndefined({ clientId, clientSecret, refreshToken });
  const entity = withoutUndefined({ companyUuid, requestToken });
  const withApp = takeApp(next, { ...reading, shownApp }, app, traits, now);
  const isNewApp = isTaken(next, withApp, 'clientId') || isTaken(next, withApp, 'clientSecret');
  const seen = isNewApp ? { ...withApp, app: { ...withApp.app, seenAt: place } } : withApp;
  const isSameApp = isOfApp(seen, appId ?? clientId ?? null);
  const isOthers = isOfOtherCompany(seen, reading.company, companyUuid ?? null);
  const withToken = isOthers ? seen : takeToken(seen, appId, entity, isSameApp, place, now);
  const taken = isOthers ? seen : takeUrl(withToken, authorizationUrl, isSameApp, now);
  return offering(
    taken,
    tabId,
    notTaken(taken, withoutUndefined({ ...entity, authorizationUrl })),
    document,
    now,
  );
}

/** Whether this is the app at hand, or the one that the held request token was made for. */
const isOfApp = (state: SetupState, appId: string | null): boolean =>
  sameId(appId, heldValue(state, 'clientId')) || sameId(appId, state.token.request.madeFor);

/** What was shown in place of what is held. Another app's is named as such, and the refresh token's own URL stands. */
function notTaken(state: SetupState, { authorizationUrl, ...entity }: Credentials): Credentials {
  const isOthers = state.app.suspects.some(({ reason }) => reason === 'requestTokenForOtherApp');
  const url = authorizationUrl && !heldValue(state, 'refreshToken') ? { authorizationUrl } : {};
  const open = Object.entries({ ...url, ...(isOthers ? {} : entity) });
  return Object.fromEntries(open.filter(([id, value]) => heldValue(state, id as CredentialId) !== value));
}

function rememberPage(
  state: SetupState,
  tabId: number,
  reading: AppReading,
  document: ReadDocument,
  now: number,
): SetupState {
  const { page: kind, company, appName, notice, shownApp, buttons } = reading;
  const [grants, scopes] = [shortened(reading.grants), shortened(reading.scopes)];
  const { app } = state;
  const offers = offersAfter(app.pages[tabId], reading.offered, document, now);
  const appId = lastAppId(state, tabId, reading);
  const at = app.pages[tabId]?.at ?? now;
  const read = { kind, company, appName, grants, scopes, notice, appId, shownApp, buttons };
  const seen = { ...read, at, document: document.id, offers };
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

/**
 * The app that a page is about. The list of an app's secrets may name none: then it is the app that the same document showed just
 * before. Another document may have come by any way.
 */
function lastShownApp(
  { app }: SetupState,
  tabId: number,
  { values }: PageReading,
  { namesApp, listsSecrets }: PageTraits,
  { id }: ReadDocument,
): string | null {
  if (namesApp && values.clientId) return values.clientId;
  const before = app.pages[tabId];
  return listsSecrets && before?.document === id ? before.shownApp : null;
}

/** Whether the value is another one than before. */
const isTaken = (before: SetupState, after: SetupState, id: CredentialId): boolean =>
  heldValue(after, id) !== null && heldValue(after, id) !== heldValue(before, id);

function takeToken(
  state: SetupState,
  appId: string | null,
  found: Credentials,
  isSameApp: boolean,
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
  if (heldValue(state, 'requestToken') && !isSameApp) return state;
  const taken = takeValues(state, found, now);
  return { ...taken, token: { ...taken.token, request: { madeFor: appId, uses: 0, seenAt: place } } };
}

/** The URL that belongs to a held refresh token stays: a data centre told by the endpoint outranks a printed one. */
function takeUrl(
  state: SetupState,
  authorizationUrl: string | undefined,
  isSameApp: boolean,
  now: number,
): SetupState {
  if (!authorizationUrl) return state;
  const mayReplace = isSameApp && !heldValue(state, 'refreshToken');
  if (heldValue(state, 'authorizationUrl') && !mayReplace) return state;
  return takeValues(state, { authorizationUrl }, now);
}

const withoutUndefined = (values: Record<string, string | undefined>): Credentials =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

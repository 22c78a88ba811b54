import type { Credentials } from '../credentials.ts';
import type { PageReading, Suspect } from '../reading.ts';
import { heldValue, type LinkState } from './state.ts';
import { dropApp, takeValues } from './take-values.ts';

/** Pages on which a Client ID alone names the app that the admin works on; elsewhere it may be any app's. */
const NAMES_THE_APP = new Set(['appDetails', 'editApp', 'clientSecrets', 'createApp', 'clientWebServices']);

/**
 * Takes over what a page of the source shows. Values of one app are never mixed with another's: a second app's
 * values wait in `otherApp`. Returns the same object if nothing changed.
 */
export function applyReading(state: LinkState, tabId: number, reading: PageReading, now: number): LinkState {
  const next = rememberPage(state, tabId, reading, now);
  const { clientId, clientSecret, companyUuid, requestToken, refreshToken, authorizationUrl } =
    reading.values;
  const app = withoutUndefined({ clientId, clientSecret, refreshToken });
  const entity = withoutUndefined({ companyUuid, requestToken });
  return takeUrl(takeToken(takeApp(next, reading, app, now), reading, entity, now), authorizationUrl, now);
}

function rememberPage(state: LinkState, tabId: number, reading: PageReading, now: number): LinkState {
  const { page: kind, company, appName, grants, scopes, notice } = reading;
  const seen = { kind, company, appName, grants, scopes, notice };
  const app = { grants: grants ?? state.app.grants, scopes: scopes ?? state.app.scopes };
  const suspects = openSuspects(state, reading.suspects);
  const before = JSON.stringify([state.pages[tabId], state.app, state.suspects]);
  if (before === JSON.stringify([seen, app, suspects])) return state;
  const shown = reading.values.clientId;
  return {
    ...state,
    app,
    suspects,
    company: company ?? state.company,
    pages: { ...state.pages, [tabId]: seen },
    // An app that was refused is asked about again when it is shown anew.
    refusedApp: shown === state.refusedApp ? state.refusedApp : null,
    touchedAt: now,
  };
}

/** What the page shows now counts; a value that is held is not suspect because it is shown once more, unclearly. */
const openSuspects = (state: LinkState, found: readonly Suspect[]): readonly Suspect[] =>
  found.filter(({ credential }) => !state.values[credential]);

function takeApp(state: LinkState, reading: PageReading, found: Credentials, now: number): LinkState {
  const held = heldValue(state, 'clientId');
  const heldSecret = heldValue(state, 'clientSecret');
  const { clientId, clientSecret, refreshToken } = found;
  const named = (next: LinkState): LinkState =>
    reading.appName && reading.appName !== next.appName ? { ...next, appName: reading.appName } : next;
  if (clientId && (clientSecret || refreshToken)) {
    if (held === clientId || !heldSecret) {
      const base = held === clientId ? state : dropApp(state);
      return named(proven(takeValues(base, found, now), refreshToken));
    }
    const known = [state.refusedApp, state.otherApp?.values.clientId?.value].includes(clientId);
    if (known) return state;
    return {
      ...state,
      otherApp: { values: takeValues(dropApp(state), found, now).values, name: reading.appName },
    };
  }
  if (clientId && !heldSecret && clientId !== held && NAMES_THE_APP.has(reading.page)) {
    return named(takeValues(dropApp(state), { clientId }, now));
  }
  // A new secret shown by itself belongs to the app at hand, while that app has none or its own was refused.
  const wanted = !heldSecret || (reading.page === 'clientSecrets' && state.validation?.outcome === 'failed');
  if (clientSecret && held && wanted && (clientId ?? held) === held)
    return takeValues(state, { clientSecret }, now);
  return state;
}

function takeToken(state: LinkState, reading: PageReading, found: Credentials, now: number): LinkState {
  const { requestToken } = found;
  if (!requestToken || requestToken === heldValue(state, 'requestToken')) {
    return heldValue(state, 'companyUuid') || !found.companyUuid ? state : takeValues(state, found, now);
  }
  const clientId = heldValue(state, 'clientId');
  if (reading.appId && clientId && reading.appId !== clientId) {
    const other: Suspect = { credential: 'requestToken', reason: 'requestTokenForOtherApp' };
    return { ...state, suspects: [...state.suspects.filter((s) => s.credential !== 'requestToken'), other] };
  }
  return {
    ...takeValues(state, found, now),
    requestTokenFor: reading.appId ?? clientId,
    requestTokenUses: 0,
  };
}

/** The URL that belongs to a held refresh token stays: a data centre told by the endpoint outranks a printed one. */
function takeUrl(state: LinkState, authorizationUrl: string | undefined, now: number): LinkState {
  if (!authorizationUrl) return state;
  if (heldValue(state, 'authorizationUrl') && heldValue(state, 'refreshToken')) return state;
  return takeValues(state, { authorizationUrl }, now);
}

const proven = (state: LinkState, refreshToken: string | undefined): LinkState =>
  refreshToken ? { ...state, refreshTokenProven: true } : state;

const withoutUndefined = (values: Record<string, string | undefined>): Credentials =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** The admin said which of two apps is meant. */
export function chooseApp(state: LinkState, which: 'held' | 'found', now: number): LinkState {
  const { otherApp } = state;
  if (!otherApp) return state;
  if (which === 'held') {
    return { ...state, otherApp: null, refusedApp: otherApp.values.clientId?.value ?? null, touchedAt: now };
  }
  return {
    ...dropApp(state),
    otherApp: null,
    values: otherApp.values,
    appName: otherApp.name,
    touchedAt: now,
  };
}

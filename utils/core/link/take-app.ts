import type { Credentials } from '../credentials.ts';
import type { PageReading } from '../reading.ts';
import { heldValue, type LinkState, type OtherApp } from './state.ts';
import { dropApp, sameId, switchApp, takeValues } from './take-values.ts';

/** Pages on which a Client ID alone names the app that the admin works on; elsewhere it may be any app's. */
const NAMES_THE_APP = new Set(['appDetails', 'editApp', 'clientSecrets', 'createApp', 'clientWebServices']);

/** What tells one showing of an app's values from another: what is shown once only. */
export const secretOf = ({ clientSecret, refreshToken }: Credentials): string | null =>
  clientSecret ?? refreshToken ?? null;

/**
 * Takes over `found`, the values of an app that a page shows. A pair of the app at hand replaces what is held of it; a
 * pair of another app, and a new secret of which it is not said whose it is, wait for the admin's word.
 */
export function takeApp(state: LinkState, reading: PageReading, found: Credentials, now: number): LinkState {
  const { clientId, clientSecret } = found;
  const secret = secretOf(found);
  if (clientId && secret) return takePair(state, reading, found, now);
  if (clientId) return takeName(state, reading, clientId, now);
  return clientSecret ? takeSecret(state, reading, clientSecret, now) : state;
}

function takePair(state: LinkState, reading: PageReading, found: Credentials, now: number): LinkState {
  const held = heldValue(state, 'clientId');
  const isOther = !sameId(held, found.clientId) && heldValue(state, 'clientSecret') !== null;
  // A secret without an app is taken along by the pair that it is part of, and gives way to any other.
  if (isOther && held) return wait(state, found, reading.appName, now);
  const isSame = sameId(held, found.clientId) || found.clientSecret === heldValue(state, 'clientSecret');
  const next = takeValues(isSame ? state : switchApp(state, found.clientId ?? ''), found, now);
  return named(
    found.refreshToken && !next.refreshTokenProven ? { ...next, refreshTokenProven: true } : next,
    reading,
  );
}

function takeName(state: LinkState, reading: PageReading, clientId: string, now: number): LinkState {
  const held = heldValue(state, 'clientId');
  if (sameId(clientId, held) || !NAMES_THE_APP.has(reading.page)) return state;
  const hasSecret = heldValue(state, 'clientSecret') !== null;
  if (hasSecret && held) return state;
  return named(takeValues(hasSecret ? state : switchApp(state, clientId), { clientId }, now), reading);
}

/** A new secret shown by itself belongs to the app at hand, while that app has none or its own was refused. */
function takeSecret(state: LinkState, reading: PageReading, clientSecret: string, now: number): LinkState {
  const held = heldValue(state, 'clientSecret');
  if (held === clientSecret) return state;
  const isWanted = !held || (reading.page === 'clientSecrets' && state.validation?.outcome === 'failed');
  return isWanted ? takeValues(state, { clientSecret }, now) : wait(state, { clientSecret }, null, now);
}

/** Keeps values until the admin says which are meant; an app's newer secret replaces its older one. */
export function wait(state: LinkState, found: Credentials, name: string | null, now: number): LinkState {
  const { otherApps, refusedSecret } = state;
  const at = otherApps.findIndex(
    ({ values }) => (values.clientId?.value ?? '').toLowerCase() === (found.clientId ?? '').toLowerCase(),
  );
  const before = otherApps[at];
  const same =
    before && Object.entries(found).every(([id, value]) => before.values[id as 'clientId']?.value === value);
  const secret = secretOf(found);
  if (same || (secret !== null && refusedSecret === secret)) return state;
  const other: OtherApp = { values: takeValues({ ...dropApp(state), values: {} }, found, now).values, name };
  return { ...state, otherApps: before ? otherApps.with(at, other) : [...otherApps, other], touchedAt: now };
}

const named = (state: LinkState, { appName }: PageReading): LinkState =>
  appName && appName !== state.appName ? { ...state, appName } : state;

/** The admin said which of the values held and the first that wait are meant; the next ones are asked about then. */
export function chooseApp(state: LinkState, which: 'held' | 'found', now: number): LinkState {
  const [other, ...otherApps] = state.otherApps;
  if (!other) return state;
  const { clientId, clientSecret, refreshToken } = other.values;
  if (which === 'held') {
    const refusedSecret = (clientSecret ?? refreshToken)?.value ?? null;
    return { ...state, otherApps, refusedSecret, touchedAt: now };
  }
  if (!clientId && clientSecret) {
    return { ...takeValues(state, { clientSecret: clientSecret.value }, now), otherApps, touchedAt: now };
  }
  const { values } = other;
  const rest = switchApp(state, clientId?.value ?? '');
  return {
    ...rest,
    otherApps,
    values: { ...rest.values, ...values },
    refreshTokenProven: refreshToken !== undefined,
    appName: other.name,
    touchedAt: now,
  };
}

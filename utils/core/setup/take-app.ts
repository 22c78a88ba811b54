import type { Credentials } from '../credentials/credentials.ts';
import { renewedLink } from '../records/link-record.ts';
import type { PageReading } from '../source/reading.ts';
import type { PageTraits } from '../source/source.ts';
import type { OtherApp } from './app.ts';
import { latestApps } from './limits.ts';
import { heldValue, type SetupState } from './state.ts';
import { dropApp, sameId, switchApp, takeValues } from './take-values.ts';

/** What tells one showing of an app's values from another: what is shown once only. */
export const secretOf = ({ clientSecret, refreshToken }: Credentials): string | null =>
  clientSecret ?? refreshToken ?? null;

/** What a page shows, and the Client ID of the app that it is about, as far as that is known. */
export type AppReading = PageReading & { readonly shownApp: string | null };

/**
 * Takes over `found`, the values of an app that a page shows. A pair of the app at hand replaces what is held of it; a
 * pair of another app, and a new secret of which it is not said whose it is, wait for the admin's word.
 */
export function takeApp(
  state: SetupState,
  reading: AppReading,
  found: Credentials,
  traits: PageTraits,
  now: number,
): SetupState {
  const { clientId, clientSecret } = found;
  const secret = secretOf(found);
  if (clientId && secret) return takePair(state, reading, found, now);
  // Elsewhere a Client ID alone may be any app's.
  if (clientId) return traits.namesApp ? takeName(state, reading, clientId, now) : state;
  return clientSecret ? takeSecret(state, reading, clientSecret, now) : state;
}

function takePair(state: SetupState, reading: PageReading, found: Credentials, now: number): SetupState {
  const held = heldValue(state, 'clientId');
  const isOther = !sameId(held, found.clientId) && isBound(state);
  // A secret without an app is taken along by the pair that it is part of, and gives way to any other.
  if (isOther && held) return wait(state, found, reading.appName, now);
  const isSame = sameId(held, found.clientId) || found.clientSecret === heldValue(state, 'clientSecret');
  const next = takeValues(isSame ? state : switchApp(state, found.clientId ?? ''), found, now);
  return named(found.refreshToken ? proven(next) : next, reading);
}

function takeName(state: SetupState, reading: PageReading, clientId: string, now: number): SetupState {
  const held = heldValue(state, 'clientId');
  if (sameId(clientId, held)) return state;
  const hasSecret = heldValue(state, 'clientSecret') !== null;
  if (isBound(state) && held) return state;
  return named(takeValues(hasSecret ? state : switchApp(state, clientId), { clientId }, now), reading);
}

/** Whether the app at hand is one that nothing but the admin's word exchanges: its secret is held, or its link is renewed. */
export const isBound = (state: SetupState): boolean =>
  heldValue(state, 'clientSecret') !== null || renewedLink(state.purpose) !== null;

/**
 * A new secret shown by itself belongs to the app at hand while that app has none; else it may be any app's. The app of a link
 * that is renewed was not seen on a page: its secret is taken where the page is known to be about this app.
 */
function takeSecret(
  state: SetupState,
  { shownApp }: AppReading,
  clientSecret: string,
  now: number,
): SetupState {
  const held = heldValue(state, 'clientSecret');
  if (held === clientSecret) return state;
  const clientId = heldValue(state, 'clientId');
  if (renewedLink(state.purpose) && clientId && !held && !sameId(shownApp, clientId))
    return wait(state, { clientSecret, ...(shownApp && { clientId: shownApp }) }, null, now);
  return held ? wait(state, { clientSecret }, null, now) : takeValues(state, { clientSecret }, now);
}

/** Keeps values until the admin says which are meant; an app's newer secret replaces its older one. */
export function wait(state: SetupState, found: Credentials, name: string | null, now: number): SetupState {
  const { others, refusedSecret } = state.app;
  const at = others.findIndex(
    ({ values }) => (values.clientId?.value ?? '').toLowerCase() === (found.clientId ?? '').toLowerCase(),
  );
  const before = others[at];
  const same =
    before && Object.entries(found).every(([id, value]) => before.values[id as 'clientId']?.value === value);
  const secret = secretOf(found);
  if (same || (secret !== null && refusedSecret === secret)) return state;
  const other: OtherApp = { values: takeValues({ ...dropApp(state), values: {} }, found, now).values, name };
  const waiting = latestApps(before ? others.with(at, other) : [...others, other]);
  return { ...state, app: { ...state.app, others: waiting } };
}

const named = (state: SetupState, { appName }: PageReading): SetupState =>
  appName && appName !== state.app.name ? { ...state, app: { ...state.app, name: appName } } : state;

/** The source's own page showed the refresh token. */
function proven(state: SetupState): SetupState {
  const { token } = state;
  if (token.refresh.proven) return state;
  return { ...state, token: { ...token, refresh: { ...token.refresh, proven: true } } };
}

/** The admin said which of the values held and the first that wait are meant; the next ones are asked about then. */
export function chooseApp(state: SetupState, which: 'held' | 'found', now: number): SetupState {
  const [other, ...others] = state.app.others;
  if (!other) return state;
  const { values, name } = other;
  const { clientId, clientSecret, refreshToken } = values;
  const asked = { ...state, app: { ...state.app, others }, touchedAt: now };
  if (which === 'held') {
    const refusedSecret = (clientSecret ?? refreshToken)?.value ?? null;
    return { ...asked, app: { ...asked.app, refusedSecret } };
  }
  if (!clientId && clientSecret) return takeValues(asked, { clientSecret: clientSecret.value }, now);
  const rest = switchApp(asked, clientId?.value ?? '');
  const chosen = { ...rest, values: { ...rest.values, ...values }, app: { ...rest.app, name } };
  return refreshToken ? proven(chosen) : chosen;
}

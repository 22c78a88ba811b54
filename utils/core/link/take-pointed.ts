import { CREDENTIAL_IDS, type CredentialId } from '../credentials.ts';
import { fail, ok, type Result } from '../result.ts';
import { heldValue, type LinkState, type Place } from './state.ts';
import { wait } from './take-app.ts';
import { dropApp, sameId, takeValues } from './take-values.ts';

/** Where it was pointed at: the page's place, and the App ID in its field, if it has one. */
export interface PointedOn extends Place {
  readonly appId: string | null;
}

/**
 * Takes a value that the admin pointed at. Fails with `pointedElsewhere` where it is held as another value already: no two
 * values of a link are equal. Another app's Client ID waits for the admin's word where a secret of the app at hand is held.
 */
export function takePointed(
  state: LinkState,
  id: CredentialId,
  value: string,
  now: number,
  { host, company, appId }: PointedOn,
): Result<LinkState> {
  const same = (other: CredentialId) => sameId(heldValue(state, other), value);
  if (CREDENTIAL_IDS.some((other) => other !== id && same(other)))
    return fail('pointedElsewhere', { field: id });
  if (id === 'clientId' && same(id)) return ok(state);
  const isOtherApp = id === 'clientId' && heldValue(state, id) !== null;
  const hasSecret = heldValue(state, 'clientSecret') !== null || heldValue(state, 'refreshToken') !== null;
  if (isOtherApp && hasSecret) return ok(wait(state, { clientId: value }, null, now));
  const base = isOtherApp ? dropApp(state) : state;
  const next = takeValues(base, { [id]: value }, now);
  const suspects = next.suspects.filter(({ credential }) => credential !== id);
  const place = { host, company };
  const taken = { ...next, suspects };
  if (next === base) return ok(taken);
  if (id === 'clientId' || id === 'clientSecret') return ok({ ...taken, appSeenAt: place });
  if (id !== 'requestToken') return ok(taken);
  return ok({ ...taken, tokenSeenAt: place, requestTokenFor: appId, requestTokenUses: 0 });
}

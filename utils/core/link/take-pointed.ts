import { CREDENTIAL_IDS, type CredentialId } from '../credentials.ts';
import { fail, ok, type Result } from '../result.ts';
import { heldValue, type LinkState, type Place } from './state.ts';
import { dropApp, sameId, takeValues } from './take-values.ts';

/** Where it was pointed at: the page's place, and the App ID in its field, if it has one. */
export interface PointedOn extends Place {
  readonly appId: string | null;
}

/**
 * Takes a value that the admin pointed at. Fails with `pointedElsewhere` where it is held as another value already: no two
 * values of a link are equal. Another app's Client ID takes the place of the app held so far.
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
  const base = id === 'clientId' && heldValue(state, id) ? dropApp(state) : state;
  const next = takeValues(base, { [id]: value }, now);
  const suspects = next.suspects.filter(({ credential }) => credential !== id);
  const place = { host, company };
  const taken = { ...next, suspects };
  if (next === base) return ok(taken);
  if (id === 'clientId' || id === 'clientSecret') return ok({ ...taken, appSeenAt: place });
  if (id !== 'requestToken') return ok(taken);
  return ok({ ...taken, tokenSeenAt: place, requestTokenFor: appId, requestTokenUses: 0 });
}

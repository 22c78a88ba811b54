import { CREDENTIAL_IDS, type CredentialId } from '../credentials.ts';
import { fail, ok, type Result } from '../result.ts';
import { heldValue, type LinkState } from './state.ts';
import { dropApp, takeValues } from './take-values.ts';

/**
 * Takes a value that the admin pointed at. Fails with `pointedElsewhere` where it is held as another value already: no two
 * values of a link are equal. Another app's Client ID takes the place of the app held so far.
 */
export function takePointed(
  state: LinkState,
  id: CredentialId,
  value: string,
  now: number,
): Result<LinkState> {
  const same = (other: CredentialId) => heldValue(state, other)?.toLowerCase() === value.toLowerCase();
  if (CREDENTIAL_IDS.some((other) => other !== id && same(other)))
    return fail('pointedElsewhere', { field: id });
  const held = heldValue(state, 'clientId');
  const base = id === 'clientId' && held && held !== value ? dropApp(state) : state;
  const next = takeValues(base, { [id]: value }, now);
  const suspects = next.suspects.filter(({ credential }) => credential !== id);
  if (id !== 'requestToken' || next === base) return ok({ ...next, suspects });
  return ok({ ...next, suspects, requestTokenFor: heldValue(next, 'clientId'), requestTokenUses: 0 });
}

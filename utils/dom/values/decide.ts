import { CREDENTIAL_IDS, type CredentialId } from '../../core/credentials/credentials.ts';
import type { Suspect } from '../../core/source/reading.ts';
import { composedContains } from '../base/composed.ts';
import type { Evidence } from './evidence.ts';
import { dialogOf, isOnTop, layerOf } from './page-parts.ts';

export interface Decided {
  readonly values: Readonly<Partial<Record<CredentialId, string>>>;
  readonly suspects: readonly Suspect[];
  /** Where each value stands. */
  readonly places: ReadonlyMap<CredentialId, Element>;
}

/** One verdict for each credential from all evidence. */
export function decide(all: readonly Evidence[]): Decided {
  const verdicts = CREDENTIAL_IDS.flatMap((id) => verdictOn(all.filter((each) => each.id === id)));
  const inTwo = inTwoDialogs(verdicts);
  const values: Partial<Record<CredentialId, string>> = {};
  const suspects: Suspect[] = [];
  const places = new Map<CredentialId, Element>();
  for (const verdict of verdicts) {
    const { id, value, element } = verdict;
    // One value cannot be two credentials: one of the labels must mean another thing.
    const isTwice = all.some((other) => other.id !== id && !other.problem && isSame(other, verdict));
    const isApart = inTwo && OF_ONE_APP.includes(id);
    const reason = verdict.problem ?? (isTwice || isApart ? 'ambiguousValue' : null);
    if (reason) suspects.push({ credential: id, reason });
    else {
      values[id] = value;
      places.set(id, element);
    }
  }
  return { values, suspects, places };
}

const isSame = (a: Evidence, b: Evidence): boolean => a.value.toLowerCase() === b.value.toLowerCase();

const OF_ONE_APP: readonly CredentialId[] = ['clientId', 'clientSecret'];

/** Client ID and secret in two dialogs, neither in the other: each may be another app's. */
function inTwoDialogs(verdicts: readonly Evidence[]): boolean {
  const [one, other] = OF_ONE_APP.map((id) => verdicts.find((each) => each.id === id && !each.problem)).map(
    (verdict) => verdict && layerOf(verdict.element),
  );
  return Boolean(one && other && !composedContains(one, other) && !composedContains(other, one));
}

/**
 * What the page says of one credential, of all that it seems to say; nothing without evidence. Different values are told
 * apart by layer: the topmost open dialog speaks for the page.
 */
function verdictOn(all: readonly Evidence[]): readonly Evidence[] {
  // A dialog that another one covers was read while it was on top.
  const open = all.filter(({ element }) => !dialogOf(element) || isOnTop(element));
  const above = open.filter(({ element }) => layerOf(element) && isOnTop(element));
  const agreed = [[...above, ...open], above].find(
    (each) => new Set(each.map(({ value }) => value)).size === 1,
  );
  const best = agreed?.find(({ problem }) => !problem) ?? agreed?.[0];
  if (best) return [best];
  return open.slice(0, 1).map((first) => ({ ...first, problem: 'ambiguousValue' }));
}

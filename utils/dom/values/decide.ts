import { CREDENTIAL_IDS, type CredentialId } from '../../core/credentials.ts';
import type { Suspect } from '../../core/reading.ts';
import { composedContains } from '../base/composed.ts';
import type { Finding } from './finding.ts';
import { overlayOf, topmost } from './overlay.ts';

export interface Decided {
  readonly values: Readonly<Partial<Record<CredentialId, string>>>;
  readonly suspects: readonly Suspect[];
  /** Where each value stands. */
  readonly places: ReadonlyMap<CredentialId, Element>;
}

/** One verdict for each credential from all findings. */
export function decide(findings: readonly Finding[]): Decided {
  const values: Partial<Record<CredentialId, string>> = {};
  const suspects: Suspect[] = [];
  const places = new Map<CredentialId, Element>();
  for (const id of CREDENTIAL_IDS) {
    const verdict = topmost(findings.filter((finding) => finding.id === id));
    if (!verdict) continue;
    // One value cannot be two credentials: one of the labels must mean another thing.
    const twice = findings.some((other) => other.id !== id && !other.problem && same(other, verdict));
    if (twice && !verdict.problem) {
      suspects.push({ credential: id, reason: 'ambiguousValue' });
      continue;
    }
    if (verdict.problem) suspects.push({ credential: id, reason: verdict.problem });
    else {
      values[id] = verdict.value;
      places.set(id, verdict.element);
    }
  }
  return apart(places) ? withoutApp({ values, suspects, places }) : { values, suspects, places };
}

const same = (a: Finding, b: Finding): boolean => a.value.toLowerCase() === b.value.toLowerCase();

const OF_ONE_APP = ['clientId', 'clientSecret'] as const;

/** Client ID and secret in two dialogs, neither in the other: each may be another app's. */
function apart(places: Decided['places']): boolean {
  const [one, other] = OF_ONE_APP.map((id) => places.get(id)).map((place) => place && overlayOf(place));
  return Boolean(one && other && !composedContains(one, other) && !composedContains(other, one));
}

function withoutApp({ values, suspects, places }: Decided): Decided {
  const { clientId: _, clientSecret: __, ...others } = values;
  const unclear = OF_ONE_APP.map((credential): Suspect => ({ credential, reason: 'ambiguousValue' }));
  const rest = [...places].filter(([id]) => !OF_ONE_APP.includes(id as 'clientId'));
  return { values: others, suspects: [...suspects, ...unclear], places: new Map(rest) };
}

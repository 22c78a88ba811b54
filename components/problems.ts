import { CREDENTIAL_IDS } from '@/utils/core/credentials';
import type { FailureId } from '@/utils/core/failures';
import type { Failure } from '@/utils/core/result';
import type { Snapshot } from '@/utils/core/snapshot';
import { credentialName } from './texts';

/** One problem as it is shown: each id once, with everything that it concerns. */
export interface ShownProblem {
  readonly id: FailureId;
  readonly concerned: readonly string[];
}

/** All problems of a moment, the newest order's first. Secrets never are in a failure's parameters. */
export function collectProblems(snapshot: Snapshot | null, failure: Failure | null): ShownProblem[] {
  const found = new Map<FailureId, Set<string>>();
  const add = (problem: Failure | null, about: readonly string[] = []) => {
    if (!problem) return;
    const concerned = found.get(problem.id) ?? new Set();
    for (const name of [...about, ...Object.values(problem.params ?? {})]) if (name) concerned.add(name);
    found.set(problem.id, concerned);
  };
  add(failure);
  if (snapshot) {
    for (const problem of snapshot.problems) add(problem);
    for (const id of CREDENTIAL_IDS) add(snapshot.credentials[id].problem, [credentialName(id)]);
    if (!snapshot.validationStale) for (const check of snapshot.validation?.checks ?? []) add(check.problem);
  }
  return [...found].map(([id, concerned]) => ({ id, concerned: [...concerned] }));
}

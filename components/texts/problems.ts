import { CREDENTIAL_IDS, type CredentialId } from '@/utils/core/credentials/credentials';
import { spentRequestToken } from '@/utils/core/oauth/request-token';
import { FIXERS, type Fixer, REPAIR_PAGES, type RepairPage } from '@/utils/core/oauth/token-errors';
import type { FailureId } from '@/utils/core/result/failures';
import type { Failure } from '@/utils/core/result/result';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { credentialName } from './names';

/** One problem as it is shown: each id once, with everything that it concerns. */
export interface ShownProblem {
  readonly id: FailureId;
  /** Names of values, scopes or hosts. */
  readonly concerned: readonly string[];
  /** What should have been there instead. */
  readonly expected: string | null;
  /** What the token endpoint said, in its words. */
  readonly said: string | null;
  /** HTTP status of its answer, where no code tells more. */
  readonly status: string | null;
  /** How often the request token may have been used by now, and how often it may be. */
  readonly uses: readonly [number, number] | null;
  /** Who can mend a refusal, where that is known. */
  readonly fixer: Fixer | null;
  /** The page of the source on which the admin can mend it. */
  readonly where: RepairPage | null;
}

/** All problems of a moment, the newest order's first. Parameters of failures never hold secrets. */
export function collectProblems(snapshot: Snapshot, failure: Failure | null, now: number): ShownProblem[] {
  const all: Failure[] = failure ? [failure] : [];
  all.push(...snapshot.problems);
  for (const id of CREDENTIAL_IDS) {
    const { problem } = snapshot.credentials[id];
    if (problem) all.push({ id: problem.id, params: { field: id, ...problem.params } });
  }
  const spent = snapshot.step === 'exchange' ? spentRequestToken(snapshot.requestToken, now) : null;
  if (spent) all.push({ id: spent });
  const checks = snapshot.validationStale ? [] : (snapshot.validation?.checks ?? []);
  all.push(...checks.flatMap(({ problem }) => problem ?? []));
  return [...new Set(all.map(({ id }) => id))].map((id) => merge(id, all));
}

function merge(id: FailureId, all: readonly Failure[]): ShownProblem {
  const params = all.filter((failure) => failure.id === id).map((failure) => failure.params ?? {});
  const first = (key: string) => params.map((values) => values[key]).find(Boolean) ?? null;
  return {
    id,
    concerned: [...new Set(params.flatMap(concernedOf))],
    expected: first('expected'),
    said: first('description'),
    status: first('status'),
    uses: usesOf(first('uses'), first('mostUses')),
    fixer: FIXERS.find((fixer) => fixer === first('whoCanFix')) ?? null,
    where: REPAIR_PAGES.find((page) => page === first('where')) ?? null,
  };
}

const usesOf = (uses: string | null, most: string | null): ShownProblem['uses'] =>
  uses && most ? [Number(uses), Number(most)] : null;

function concernedOf({
  field,
  fields,
  names,
  scopes,
  host,
  found,
}: NonNullable<Failure['params']>): string[] {
  const values = [field, ...(fields?.split(', ') ?? [])].flatMap((id) => (id ? nameOf(id) : []));
  return [...values, ...[names, scopes, host, found].flatMap((text) => text || [])];
}

/** The name of a value for its id; anything else as it is. */
export const nameOf = (id: string): string =>
  (CREDENTIAL_IDS as readonly string[]).includes(id) ? credentialName(id as CredentialId) : id;

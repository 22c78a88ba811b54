import type { CredentialId, Credentials } from '../credentials.ts';
import type { Failure } from '../result.ts';
import { shapeProblem } from '../shapes.ts';

/**
 * The first thing that is wrong with values before anything is sent: missing, misshapen, or one value in two places
 * (which is a slip: no two of them can be equal). Null if all are fit to be tried.
 */
export function checkShapes(values: Credentials, ids: readonly CredentialId[]): Failure | null {
  for (const field of ids) {
    const value = values[field];
    const problem = value ? shapeProblem(field, value) : 'valuesMissing';
    if (problem) return { id: problem, params: { field } };
  }
  const twice = ids.find((id, index) =>
    ids.slice(0, index).some((other) => values[other]?.toLowerCase() === values[id]?.toLowerCase()),
  );
  return twice ? { id: 'sameValueTwice', params: { field: twice } } : null;
}

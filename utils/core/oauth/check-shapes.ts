import type { CredentialId, Credentials } from '../credentials/credentials.ts';
import { shapeFault } from '../credentials/shape-fault.ts';
import { shapeProblem } from '../credentials/shapes.ts';
import type { Failure } from '../result/result.ts';

/**
 * What is wrong with values before anything is sent: missing, misshapen, or one value in two places (which is a slip: no
 * two of them can be equal). Names every value that the first fault concerns. Null if all are fit to be tried. A refresh token
 * that `isGiven` by the endpoint itself is one, whatever its shape.
 */
export function checkShapes(
  values: Credentials,
  ids: readonly CredentialId[],
  isGiven = false,
): Failure | null {
  const wrong = ids.flatMap((field) => {
    const value = values[field];
    if (value && isGiven && field === 'refreshToken') return [];
    const problem = value ? shapeProblem(field, value) : 'valuesMissing';
    return problem ? [{ id: problem, field, fault: value ? shapeFault(field, value) : null }] : [];
  });
  const [first] = wrong;
  if (first) {
    const { id, field, fault } = first;
    const same = wrong.filter((other) => other.id === id).map((other) => other.field);
    if (same.length > 1) return { id, params: { fields: same.join(', ') } };
    return { id, params: { field, ...(fault && { fault }) } };
  }
  const twice = ids.find((id, index) =>
    ids.slice(0, index).some((other) => values[other]?.toLowerCase() === values[id]?.toLowerCase()),
  );
  return twice ? { id: 'sameValueTwice', params: { field: twice } } : null;
}

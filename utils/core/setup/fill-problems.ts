import type { FailureId } from '../result/failures.ts';
import type { Failure } from '../result/result.ts';
import type { FieldReport, FillOutcome, SearchedPlaces } from '../target/fill-report.ts';

const PROBLEM: Record<Exclude<FillOutcome, 'filled'>, FailureId> = {
  'not-found': 'fieldsMissing',
  ambiguous: 'fieldsAmbiguous',
  rejected: 'fieldsRejected',
};
/** In the order in which they are told. */
const PROBLEMS: readonly FailureId[] = [...Object.values(PROBLEM), 'fieldsMasked', 'addressNotOffered'];

/**
 * What the admin must be told of a fill; nothing if every field was filled. `fields` holds ids, parted by commas; `host`
 * hosts of frames that are closed to the extension.
 */
export function fillProblems(reports: readonly FieldReport[], searched: SearchedPlaces | null): Failure[] {
  const every = (test: (report: FieldReport) => boolean) => reports.length > 0 && reports.every(test);
  if (every(({ outcome }) => outcome === 'not-found')) {
    if (every(({ reason }) => reason === 'hidden' || reason === 'covered')) return [{ id: 'formHidden' }];
    const host = searched?.foreign.join(', ');
    return [host ? { id: 'formInForeignFrame', params: { host } } : { id: 'formNotFound' }];
  }
  if (every(({ reason }) => reason === 'otherVendor' || reason === 'notNamed' || reason === 'forms'))
    return [{ id: reports[0]?.reason === 'forms' ? 'formsAlike' : 'formOfAnother' }];
  return PROBLEMS.flatMap((id) => {
    const fields = reports.filter((report) => problemOf(report) === id).map(({ field }) => field);
    return fields.length > 0 ? [{ id, params: { fields: fields.join(', ') } }] : [];
  });
}

function problemOf({ outcome, reason }: FieldReport): FailureId | null {
  if (outcome === 'filled') return null;
  if (reason === 'notOffered') return 'addressNotOffered';
  return reason === 'masked' ? 'fieldsMasked' : PROBLEM[outcome];
}

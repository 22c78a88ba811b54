import type { HandoverId } from '../credentials.ts';
import type { FailureId } from '../failures.ts';
import type { Failure } from '../result.ts';
import type { FieldReport, FillOutcome } from '../target.ts';

const PROBLEM: Record<Exclude<FillOutcome, 'filled'>, FailureId> = {
  'not-found': 'fieldsMissing',
  ambiguous: 'fieldsAmbiguous',
  rejected: 'fieldsRejected',
};

/** What the admin must be told of a fill; nothing if every field was filled. `fields` holds ids, parted by commas. */
export function fillProblems(reports: readonly FieldReport[]): Failure[] {
  if (reports.length > 0 && reports.every(({ outcome }) => outcome === 'not-found'))
    return [{ id: 'formNotFound' }];
  return (Object.keys(PROBLEM) as (keyof typeof PROBLEM)[]).flatMap((outcome) => {
    const fields: HandoverId[] = reports
      .filter((report) => report.outcome === outcome)
      .map(({ field }) => field);
    return fields.length > 0 ? [{ id: PROBLEM[outcome], params: { fields: fields.join(', ') } }] : [];
  });
}

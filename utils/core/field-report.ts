import type { HandoverId } from './credentials.ts';
import type { Evidence, FieldReport, FillOutcome, FillReason } from './target.ts';

/** The report of one field; what is not given is not known. */
export const reportOf = (
  field: HandoverId,
  outcome: FillOutcome,
  {
    evidence = null,
    reason = null,
    count = null,
  }: { evidence?: Evidence | null; reason?: FillReason | null; count?: number | null } = {},
): FieldReport => ({ field, outcome, evidence, reason, count });

import type { HandoverId } from '../../core/credentials/credentials.ts';
import type { FieldReport } from '../../core/target/fill-report.ts';
import { reportOf } from '../../core/target/fill-report.ts';
import type { Target } from '../../core/target/target.ts';
import { markOf, type Written } from './fill-undo.ts';
import { locateFields } from './locate-fields.ts';
import { whyNotFilled } from './masked.ts';

const notKept = ({ field, evidence }: FieldReport, shown: string): FieldReport =>
  reportOf(field, 'rejected', { evidence, reason: whyNotFilled(shown) });

/**
 * Makes a later look at what was filled: gives the reports anew if a field that was told to be filled holds something
 * else now, in itself or in what is in its place; null if all is as it was told, or the form is not there to be seen.
 */
export function createRecheck(
  document: Document,
  target: Target,
  written: readonly Written[],
  reports: readonly FieldReport[],
): () => readonly FieldReport[] | null {
  const left = new Map(written.map(({ id, element }) => [id, markOf(element.value)]));
  return () => {
    const located = locateFields(document, target);
    if (!('found' in located)) return null;
    const now = (field: HandoverId): string => located.found[field].element.value;
    const isLost = ({ field, outcome }: FieldReport) =>
      outcome === 'filled' && markOf(now(field)) !== left.get(field);
    if (!reports.some(isLost)) return null;
    return reports.map((report) => (isLost(report) ? notKept(report, now(report.field)) : report));
  };
}

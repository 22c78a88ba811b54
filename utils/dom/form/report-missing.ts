import { HANDOVER_IDS } from '../../core/credentials/credentials.ts';
import type { FieldReport } from '../../core/target/fill-report.ts';
import { reportOf } from '../../core/target/fill-report.ts';
import type { Claimed } from './claim-field.ts';
import type { Blocked } from './claim-fields.ts';

/** No form holds all four: says what the most complete one lacks, and what keeps a field that is there from being used. */
export function reportMissing(groups: readonly Claimed[][], blocked: readonly Blocked[]): FieldReport[] {
  const idsOf = (group: readonly Claimed[]) =>
    new Set(group.flatMap(({ claim }) => (claim ? [claim.id] : [])));
  const fullest = [...groups].sort((a, b) => idsOf(b).size - idsOf(a).size)[0] ?? [];
  const found = idsOf(fullest);
  return HANDOVER_IDS.filter((id) => !found.has(id)).map((id) => {
    if (groups.flat().some(({ contested }) => contested.includes(id)))
      return reportOf(id, 'ambiguous', { reason: 'contested' });
    const shut = blocked.find(({ claim }) => claim?.id === id);
    return reportOf(id, 'not-found', { reason: shut?.obstacle ?? null });
  });
}

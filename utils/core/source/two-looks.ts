import { CREDENTIAL_IDS, type CredentialId } from '../credentials/credentials.ts';
import { shapeProblem } from '../credentials/shapes.ts';
import type { PageReading } from './reading.ts';

/** What two looks in a row agree on, and whether another look is needed to tell. */
export interface Settled {
  readonly reading: PageReading;
  readonly isSettled: boolean;
}

type Found = Partial<Record<CredentialId, string>>;

/**
 * Lets a value count once two looks in a row showed the same: a page may still be writing it. What was gone by the second
 * look may be shown once only: an identifier, which cannot be cut without being seen to be, counts then; others are offered.
 */
export function createTwoLooks(): (reading: PageReading) => Settled {
  let before: PageReading | null = null;
  let counted: PageReading['values'] = {};
  return (reading) => {
    const values: Found = {};
    const gone: Found = {};
    const offered: Found = {};
    for (const id of CREDENTIAL_IDS) {
      const [now, last] = [reading.values[id], before?.values[id]];
      if (now !== undefined && now === last) values[id] = now;
      if (now !== undefined || last === undefined || counted[id] === last) continue;
      if (shapeProblem('clientId', last)) offered[id] = last;
      else gone[id] = last;
    }
    const isSettled = Object.keys(values).length === Object.keys(reading.values).length;
    const appName = reading.appName ?? (Object.keys(gone).length > 0 ? (before?.appName ?? null) : null);
    before = reading;
    counted = values;
    const all = { ...gone, ...values };
    return {
      reading: { ...reading, appName, values: all, offered: { ...offered, ...reading.offered } },
      isSettled,
    };
  };
}

import { CREDENTIAL_IDS, type CredentialId, type Credentials } from '../credentials/credentials.ts';
import type { PageReading } from './reading.ts';

/** What two looks in a row agree on, and whether another look is needed to tell. */
export interface Settled {
  readonly reading: PageReading;
  readonly isSettled: boolean;
}

/**
 * Lets a value count once two looks in a row showed the same: a page may still be writing it. A value that was gone by the
 * second look is offered, since it may be shown once only.
 */
export function createTwoLooks(): (reading: PageReading) => Settled {
  let before: Credentials = {};
  let counted: Credentials = {};
  return (reading) => {
    const values: Partial<Record<CredentialId, string>> = {};
    const gone: Partial<Record<CredentialId, string>> = {};
    for (const id of CREDENTIAL_IDS) {
      const [now, last] = [reading.values[id], before[id]];
      if (now !== undefined && now === last) values[id] = now;
      if (now === undefined && last !== undefined && counted[id] !== last) gone[id] = last;
    }
    before = reading.values;
    counted = values;
    const isSettled = Object.keys(values).length === Object.keys(reading.values).length;
    return { reading: { ...reading, values, offered: { ...gone, ...reading.offered } }, isSettled };
  };
}

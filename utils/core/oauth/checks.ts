import type { CredentialId } from '../credentials/credentials.ts';
import type { Failure } from '../result/result.ts';
import { CHECK_IDS, type Check, type CheckId } from './validation.ts';

/** What is known of some checks; the others count as skipped. */
export type Found = Readonly<Partial<Record<CheckId, Omit<Check, 'id'> | undefined>>>;

export const passed: Omit<Check, 'id'> = { outcome: 'ok', problem: null };
export const failed = (problem: Failure): Omit<Check, 'id'> => ({ outcome: 'failed', problem });
/** Not decided, and why. */
export const undecided = (problem: Failure): Omit<Check, 'id'> => ({ outcome: 'skipped', problem });
/** Passed, with something that the admin should know. */
export const passedBut = (problem: Failure): Omit<Check, 'id'> => ({ outcome: 'ok', problem });

/** All checks in the order in which they are shown. */
export const toChecks = (found: Found): Check[] =>
  CHECK_IDS.map((id) => ({ id, ...(found[id] ?? { outcome: 'skipped', problem: null }) }));

const CHECK_OF: Readonly<Record<CredentialId, CheckId>> = {
  clientId: 'client',
  clientSecret: 'client',
  companyUuid: 'company',
  requestToken: 'company',
  refreshToken: 'refreshToken',
  authorizationUrl: 'dataCentre',
};

/** The check under which a value's fault is shown; `client` where no single value is at fault. */
export const checkOf = (atFault: CredentialId | null): CheckId => (atFault ? CHECK_OF[atFault] : 'client');

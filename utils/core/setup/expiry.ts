import { CREDENTIAL_IDS, CREDENTIALS } from '../credentials/credentials.ts';
import type { SetupState } from './state.ts';

/** How long secrets may be kept after the last step, in minutes. */
export const KEEP_MINUTES = { least: 5, usual: 15, most: 60 } as const;

/** The nearest number of minutes that may be chosen. */
export const keptMinutes = (minutes: number): number =>
  Math.min(KEEP_MINUTES.most, Math.max(KEEP_MINUTES.least, Math.round(minutes)));

const MINUTE = 60_000;
/** A setup that holds no secret may wait for the admin to fill in the source's form. */
const KEEP_WITHOUT_SECRETS = 60;
/** Time to notice a slip after the target accepted the values; then nothing needs the secrets any more. */
const GRACE_AFTER_DONE = 2 * MINUTE;

/** When the secrets of a setup are wiped, in milliseconds since 1970. */
export function expiryOf({ touchedAt, values, app, handover }: SetupState, keepMinutes: number): number {
  const secrets = CREDENTIAL_IDS.some((id) => CREDENTIALS[id].secret && values[id]);
  const minutes =
    secrets || app.others.length > 0 ? keepMinutes : Math.max(keepMinutes, KEEP_WITHOUT_SECRETS);
  const idle = touchedAt + minutes * MINUTE;
  return handover.doneAt === null ? idle : Math.min(idle, handover.doneAt + GRACE_AFTER_DONE);
}

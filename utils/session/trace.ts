import { CREDENTIAL_IDS, type CredentialId } from '../core/credentials/credentials.ts';
import type { SetupState } from '../core/setup/state.ts';
import { type HeldTrace, TRACE } from './items.ts';

/** Which values a setup holds. */
export const namesHeld = (state: SetupState | null): readonly CredentialId[] =>
  CREDENTIAL_IDS.filter((id) => state?.values[id]);

/** Notes on the disk which values are held, whenever that changes; without any nothing is noted. */
export async function trace(before: SetupState | null, state: SetupState | null): Promise<void> {
  const names = namesHeld(state);
  if (String(names) === String(namesHeld(before))) return;
  await (names.length > 0 ? TRACE.setValue({ names, at: Date.now() }) : forgetTrace());
}

/** Nobody needs to know any more that values were lost. */
export const forgetTrace = (): Promise<void> => TRACE.removeValue();

/** The values that were held when the browser emptied the memory; null where none were lost, or there are new ones. */
export const lostValues = async (state: SetupState | null): Promise<HeldTrace | null> =>
  namesHeld(state).length > 0 ? null : await TRACE.getValue();

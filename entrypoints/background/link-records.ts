import { requiredBy } from '@/utils/core/policy/policy.ts';
import { renewedLink } from '@/utils/core/records/link-record.ts';
import { recordOf } from '@/utils/core/setup/renew.ts';
import type { SetupState } from '@/utils/core/setup/state.ts';
import { TARGET } from '@/utils/integrations/index.ts';
import { policyNow } from '@/utils/session/policy.ts';
import { keepRecord, takeBackRecord } from '@/utils/session/records.ts';
import { changeSetup } from '@/utils/session/vault.ts';
import { remind } from './remind.ts';

/** Keeps the record of the link that this setup has made, and remembers what it took the place of. */
export async function keepLink(state: SetupState, linkedOn: number, accepted: boolean): Promise<void> {
  const required = requiredBy(await policyNow(), TARGET.requirements);
  const record = recordOf(state, required, linkedOn, accepted);
  const replaced = await keepRecord(record, renewedLink(state.purpose));
  await changeSetup((now) =>
    now.handover.doneAt === linkedOn ? { ...now, handover: { ...now.handover, replaced } } : now,
  );
  await remind();
}

/** The link that this setup had made does not stand any more; without one nothing happens. */
export async function takeBackLink({ handover }: SetupState): Promise<void> {
  if (handover.doneAt === null) return;
  await takeBackRecord(handover.doneAt, handover.replaced);
  await remind();
}

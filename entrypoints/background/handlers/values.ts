import { HANDOVER_IDS, type HandoverId, mask } from '@/utils/core/credentials/credentials.ts';
import { cleaningsOf } from '@/utils/core/paste/cleanings.ts';
import { readPasted } from '@/utils/core/paste/read-pasted.ts';
import { allows } from '@/utils/core/policy/policy.ts';
import { fail, ok, type Result } from '@/utils/core/result/result.ts';
import { useNamedDataCentre } from '@/utils/core/setup/calls.ts';
import { keptForLonger } from '@/utils/core/setup/expiry.ts';
import type { PastePreview } from '@/utils/core/setup/snapshot.ts';
import { heldValue } from '@/utils/core/setup/state.ts';
import { takePasted } from '@/utils/core/setup/take-values.ts';
import { PASTE_LABELS, SOURCE } from '@/utils/integrations/index.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { forgetInvitations } from '@/utils/session/invitation.ts';
import { EXPIRED } from '@/utils/session/items.ts';
import { policyNow } from '@/utils/session/policy.ts';
import { forgetTrace } from '@/utils/session/trace.ts';
import { changeSetup, readSetup } from '@/utils/session/vault.ts';
import { useSealed } from '../open-sealed.ts';
import { notAnInvitation, previewReceipt, previewSealed, useReceipt } from '../sent-texts.ts';
import { beginSetup, endSetup } from '../setup-life.ts';

/** Values that come from the admin's hands, and their end. */
export const valueHandlers = {
  async previewPaste({ text }) {
    const sent = (await previewSealed(text)) ?? (await previewReceipt(text));
    if (sent) return sent;
    const { values, problems, doubtful } = readPasted(text, PASTE_LABELS, SOURCE);
    const isEmpty = Object.keys(values).length + doubtful.length === 0;
    const invitation = isEmpty ? await notAnInvitation(text) : null;
    if (invitation) return invitation;
    const preview: PastePreview = {
      values: HANDOVER_IDS.flatMap((id) =>
        previewOf(text, id, values[id], doubtful.find((found) => found.id === id)?.problem),
      ),
      problems,
    };
    return ok(preview);
  },
  async usePaste({ text }) {
    const sent = (await useSealed(text)) ?? (await useReceipt(text));
    if (sent) return sent;
    const { values } = readPasted(text, PASTE_LABELS, SOURCE);
    if (Object.keys(values).length === 0) return (await notAnInvitation(text)) ?? fail('nothingRecognised');
    await beginSetup((state) => takePasted(state, values, Date.now()));
    return ok(null);
  },
  async reveal({ credential }) {
    if (!allows(await policyNow(), 'reveal')) return fail('policyForbids');
    const state = await readSetup();
    const value = state && heldValue(state, credential);
    return value ? ok(value) : fail('valuesMissing');
  },
  async forget() {
    await forgetInvitations();
    return forgetAll();
  },
  async keepLonger() {
    const made = await changeSetup((state) => keptForLonger(state, Date.now()));
    return made ? ok(null) : fail('valuesMissing');
  },
  async useDataCentre() {
    const made = await changeSetup(
      (state) => useNamedDataCentre(state, SOURCE.tokenEndpoint, Date.now()) ?? state,
    );
    return made ? ok(null) : fail('valuesMissing');
  },
} satisfies Partial<Handlers>;

/** Ends the setup, and nobody is told of it any more. */
export async function forgetAll(): Promise<Result<null>> {
  await endSetup();
  await EXPIRED.removeValue();
  await forgetTrace();
  return ok(null);
}

function previewOf(
  text: string,
  id: HandoverId,
  value: string | undefined,
  problem: PastePreview['values'][number]['problem'] | undefined,
): PastePreview['values'] {
  if (!value) return problem ? [{ id, shown: '', problem, cleaned: [] }] : [];
  // Of an address only the server is kept.
  const kept = id === 'authorizationUrl' ? new URL(value).hostname : value;
  return [
    {
      id,
      shown: mask(id, value),
      problem: problem ?? null,
      cleaned: cleaningsOf(text, kept, SOURCE.tokenEndpoint.apiSuffix),
    },
  ];
}

import { HANDOVER_IDS, mask } from '@/utils/core/credentials/credentials.ts';
import { fail, ok, type Result } from '@/utils/core/result/result.ts';
import { toBase32 } from '@/utils/core/sealed/base32.ts';
import { holdsLine } from '@/utils/core/sealed/envelope.ts';
import { readInvitation } from '@/utils/core/sealed/invitation.ts';
import { readReceipt } from '@/utils/core/sealed/receipt.ts';
import { received } from '@/utils/core/setup/colleague.ts';
import { openedView } from '@/utils/core/setup/colleague-view.ts';
import type { PastePreview } from '@/utils/core/setup/snapshot.ts';
import { openInvitation } from '@/utils/session/invitation.ts';
import { changeSetup, readSetup } from '@/utils/session/vault.ts';
import { openSealed } from './open-sealed.ts';

/** Values that a colleague had sealed, masked, with what came with them; null where the text holds none. */
export async function previewSealed(text: string): Promise<Result<PastePreview> | null> {
  const opened = await openSealed(text);
  if (!opened?.ok) return opened;
  const { values } = opened.value;
  const shown = HANDOVER_IDS.map((id) => ({ id, shown: mask(id, values[id]), problem: null, cleaned: [] }));
  return ok({ values: shown, problems: [], opened: openedView(opened.value) });
}

/** Whether a text is the receipt for what was sealed here; null where it holds none. */
export async function previewReceipt(text: string): Promise<Result<PastePreview> | null> {
  const receipt = readReceipt(text);
  if (!receipt?.ok) return receipt;
  const known = received(await readSetup(), toBase32(receipt.value));
  return known.ok ? ok({ values: [], problems: [], isReceipt: true }) : known;
}

/** Why an invitation is not what belongs here; null where the text holds none. */
export async function notAnInvitation(text: string): Promise<Result<never> | null> {
  if (!holdsLine(text, 'invitation')) return null;
  const read = readInvitation(text, Date.now());
  if (!read.ok) return read;
  const own = await openInvitation();
  return fail(own?.body === toBase32(read.value.body) ? 'invitationOwn' : 'invitationToAnswer');
}

/** Notes that the colleague has the values; null where the text holds no receipt. */
export async function useReceipt(text: string): Promise<Result<null> | null> {
  const receipt = readReceipt(text);
  if (!receipt?.ok) return receipt;
  const code = toBase32(receipt.value);
  const made = await changeSetup((state) => {
    const known = received(state, code);
    return known.ok ? known.value : state;
  });
  return made ? ok(null) : fail('receiptOfAnother');
}

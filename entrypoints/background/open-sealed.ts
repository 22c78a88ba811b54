import { HANDOVER_IDS } from '@/utils/core/credentials/credentials.ts';
import { checkShapes } from '@/utils/core/oauth/check-shapes.ts';
import { baseOfHost } from '@/utils/core/oauth/token-url.ts';
import { fail, ok, type Result } from '@/utils/core/result/result.ts';
import { fromBase32, toBase32 } from '@/utils/core/sealed/base32.ts';
import type { Contents } from '@/utils/core/sealed/contents.ts';
import { type HeldInvitation, whyNotHeld } from '@/utils/core/sealed/held-invitation.ts';
import { readSealed, type Sealed } from '@/utils/core/sealed/sealed-text.ts';
import { takeOpened } from '@/utils/core/setup/colleague.ts';
import { SOURCE } from '@/utils/integrations/index.ts';
import { openContents } from '@/utils/sealing/seal-contents.ts';
import { inTurn, openInvitation, useUpInvitation } from '@/utils/session/invitation.ts';
import { INVITATIONS } from '@/utils/session/items.ts';
import { beginSetup } from './setup-life.ts';

/**
 * What a colleague had sealed for the invitation that is out; null where the text holds nothing sealed. Uses nothing up, and keeps
 * nothing. Fails where the text or its invitation is not fit, and where a value has not its shape.
 */
export async function openSealed(text: string): Promise<Result<Contents> | null> {
  const opened = await open(text);
  return opened && (opened.ok ? ok(opened.value.contents) : opened);
}

/** As `openSealed`, and takes the values: the invitation opens nothing any more. */
export const useSealed = (text: string): Promise<Result<null> | null> =>
  inTurn(async () => {
    const opened = await open(text);
    if (!opened?.ok) return opened;
    const { invitation, contents } = opened.value;
    // In this order: a worker that is stopped in between has not lost them.
    await beginSetup((state) => takeOpened(state, contents, Date.now()));
    await useUpInvitation(invitation);
    return ok(null);
  });

async function open(
  text: string,
): Promise<Result<{ invitation: HeldInvitation; contents: Contents }> | null> {
  const sealed = readSealed(text);
  if (!sealed?.ok) return sealed;
  const invitation = await invitationFor(sealed.value);
  if (!invitation.ok) return invitation;
  const { body, pair } = invitation.value;
  const contents = await openContents({ body: fromBase32(body) ?? new Uint8Array() }, pair, sealed.value);
  if (!contents) return fail('sealedTextChanged');
  const { values, word } = contents;
  const fault = checkShapes(values, HANDOVER_IDS, word.tokenMadeAt !== null);
  if (fault) return { ok: false, failure: fault };
  const base = baseOfHost(values.authorizationUrl, SOURCE.tokenEndpoint);
  if (!base.ok) return base;
  const fit = { ...contents, values: { ...values, authorizationUrl: base.value } };
  return ok({ invitation: invitation.value, contents: fit });
}

async function invitationFor({ id }: Sealed): Promise<Result<HeldInvitation>> {
  const name = toBase32(id);
  const held = await openInvitation();
  return held?.id === name ? ok(held) : fail(whyNotHeld(await INVITATIONS.getValue(), name, Date.now()));
}

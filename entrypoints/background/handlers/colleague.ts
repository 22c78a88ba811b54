import { fail, ok, type Result } from '@/utils/core/result/result.ts';
import { fromBase32, toBase32 } from '@/utils/core/sealed/base32.ts';
import {
  INVITATION_LASTS,
  invitationOf,
  makeInvitation,
  readInvitation,
} from '@/utils/core/sealed/invitation.ts';
import { RECEIPT_BYTES } from '@/utils/core/sealed/receipt.ts';
import { sealedLine } from '@/utils/core/sealed/sealed-text.ts';
import { answering, contentsFrom, sealedAs, withoutSealing } from '@/utils/core/setup/colleague.ts';
import { handoverOf, type SetupState } from '@/utils/core/setup/state.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { tellPages } from '@/utils/messaging/tell-pages.ts';
import { checkNumbers, invitationId } from '@/utils/sealing/hashes.ts';
import { makeKeyPair } from '@/utils/sealing/hpke.ts';
import { sealContents } from '@/utils/sealing/seal-contents.ts';
import { forgetInvitations, inTurn, keepInvitation, openInvitation } from '@/utils/session/invitation.ts';
import { changeSetup, readSetup } from '@/utils/session/vault.ts';

/** The sealed hand-over between two people. `mayHandOver`: whether the organization allows it. */
export const colleagueHandlers = (mayHandOver: () => Promise<boolean>) =>
  ({
    async invite() {
      if (!(await mayHandOver())) return fail('handoverForbidden');
      await inTurn(inviteOnce);
      tellPages();
      return ok(null);
    },
    async withdraw() {
      await inTurn(forgetInvitations);
      tellPages();
      return ok(null);
    },
    async readInvitation({ text }) {
      if (!(await mayHandOver())) return fail('handoverForbidden');
      const state = await readSetup();
      if (!state || !handoverOf(state)) return fail('valuesMissing');
      const read = readInvitation(text, Date.now());
      if (!read.ok) return read;
      const { body, until } = read.value;
      const numbers = await checkNumbers(read.value);
      const made = await changeSetup((before) =>
        answering(before, { body: toBase32(body), numbers, until }, Date.now()),
      );
      return made ? ok(null) : fail('valuesMissing');
    },
    async seal({ numbers }) {
      return (await mayHandOver()) ? seal(numbers) : fail('handoverForbidden');
    },
    async leaveSealing() {
      await changeSetup(withoutSealing);
      return ok(null);
    },
  }) satisfies Partial<Handlers>;

/** One invitation at a time: while one is out, it is that one. */
async function inviteOnce(): Promise<void> {
  if (await openInvitation()) return;
  const { pair, publicKey } = await makeKeyPair();
  const invitation = makeInvitation(publicKey, Date.now() + INVITATION_LASTS);
  await keepInvitation({
    id: toBase32(await invitationId(invitation)),
    body: toBase32(invitation.body),
    numbers: await checkNumbers(invitation),
    until: invitation.until,
    pair,
  });
}

/** Seals what is held for the invitation whose words were compared. */
async function seal(compared: readonly number[]): Promise<Result<null>> {
  const state = await readSetup();
  const sealing = state?.colleague.sealing;
  if (!sealing) return fail('valuesMissing');
  // Another panel may have read another invitation meanwhile.
  if (String(sealing.numbers) !== String(compared)) return fail('notAllowed');
  if (Date.now() >= sealing.until) return fail('invitationExpired');
  const receipt = toBase32(crypto.getRandomValues(new Uint8Array(RECEIPT_BYTES)));
  const contents = contentsFrom(state, receipt, Date.now());
  if (!contents.ok) return contents;
  const invitation = invitationOf(fromBase32(sealing.body) ?? new Uint8Array());
  const sealed = invitation && (await sealContents(invitation, contents.value));
  if (!sealed) return fail('sealedTextChanged');
  const line = sealedLine(sealed);
  const sealedOf = (setup: SetupState) =>
    JSON.stringify([handoverOf(setup), setup.colleague.sealing?.body ?? null]);
  // If anything has changed meanwhile, what was sealed is not what is held.
  const made = await changeSetup((now) =>
    sealedOf(now) === sealedOf(state) ? sealedAs(now, line, receipt, Date.now()) : now,
  );
  return made ? ok(null) : fail('busy');
}

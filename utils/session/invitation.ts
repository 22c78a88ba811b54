import { browser } from '../browser/api.ts';
import { oneAtATime } from '../core/result/one-at-a-time.ts';
import { type HeldInvitation, type InvitationTrace, withTrace } from '../core/sealed/held-invitation.ts';
import { INVITATION, INVITATIONS } from './items.ts';

export const INVITATION_ALARM = 'invitation';

/** Does something with the invitation that no other may do meanwhile: of two texts that arrive together, one is opened. */
export const inTurn = oneAtATime();

/** The invitation that is out, while it may be answered; its key is wiped once its time is over. */
export async function openInvitation(): Promise<HeldInvitation | null> {
  const held = await INVITATION.getValue();
  if (!held || Date.now() < held.until) return held;
  await INVITATION.removeValue();
  return null;
}

/** Holds a new invitation in place of any other, until its end. */
export async function keepInvitation(held: HeldInvitation): Promise<void> {
  const { id, until } = held;
  await INVITATION.setValue(held);
  await note({ id, until, used: false });
  await browser.alarms.create(INVITATION_ALARM, { when: until });
}

/** The invitation has brought values: its key opens nothing any more. */
export async function useUpInvitation({ id, until }: HeldInvitation): Promise<void> {
  await INVITATION.removeValue();
  await note({ id, until, used: true });
}

/** Wipes the invitation, its key, and what is known of earlier ones. */
export async function forgetInvitations(): Promise<void> {
  await INVITATION.removeValue();
  await INVITATIONS.removeValue();
  await browser.alarms.clear(INVITATION_ALARM);
}

const note = async (trace: InvitationTrace): Promise<void> =>
  INVITATIONS.setValue(withTrace(await INVITATIONS.getValue(), trace));

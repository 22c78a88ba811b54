import { utf8 } from '../core/sealed/bytes.ts';
import { type Contents, contentsBytes, contentsOf } from '../core/sealed/contents.ts';
import { LARGEST_BODY } from '../core/sealed/envelope.ts';
import type { StoredKeyPair } from '../core/sealed/held-invitation.ts';
import { associatedData, type Invitation, PUBLIC_KEY_BYTES } from '../core/sealed/invitation.ts';
import { ID_BYTES, type Sealed } from '../core/sealed/sealed-text.ts';
import { invitationId } from './hashes.ts';
import { openBytes, sealBytes } from './hpke.ts';

/** What the seal is for, as both sides know it (RFC 9180, section 8.1). */
export const INFO = utf8('sealed hand-over of four values');
const MARGIN = 16 + ID_BYTES + PUBLIC_KEY_BYTES;

const boundTo = (invitation: Pick<Invitation, 'body'>) => ({
  info: INFO,
  associatedData: associatedData(invitation),
});

/** Seals contents for whoever holds the invitation's key. Null where its key is none, or the contents are too large. */
export async function sealContents(invitation: Invitation, contents: Contents): Promise<Sealed | null> {
  const plain = contentsBytes(contents);
  if (plain.length + MARGIN > LARGEST_BODY) return null;
  const sealed = await sealBytes(invitation.publicKey, plain, boundTo(invitation));
  return sealed && { id: await invitationId(invitation), ...sealed };
}

/** Opens what was sealed for this invitation; null where anything of it, or its shape, is another. */
export async function openContents(
  invitation: Pick<Invitation, 'body'>,
  pair: StoredKeyPair,
  sealed: Sealed,
): Promise<Contents | null> {
  const plain = await openBytes(pair, sealed, boundTo(invitation));
  return plain && contentsOf(plain);
}

import type { FailureId } from '../result/failures.ts';

/** The key pair of an invitation, as JSON Web Keys: a `CryptoKey` cannot be stored. Holds a secret. */
export interface StoredKeyPair {
  readonly privateKey: JsonWebKey;
  readonly publicKey: JsonWebKey;
}

/** The invitation that is out, with the key for its answer. Holds a secret: it lives in session memory only. */
export interface HeldInvitation {
  /** What names it in its answer; this and `body` in base32. */
  readonly id: string;
  readonly body: string;
  /** The numbers of its check words. */
  readonly numbers: readonly number[];
  /** In milliseconds since 1970. */
  readonly until: number;
  readonly pair: StoredKeyPair;
}

/** What is kept on the disk of an invitation, so that a text which comes too late can be told from a foreign one. */
export interface InvitationTrace {
  readonly id: string;
  readonly until: number;
  readonly used: boolean;
}

/** So many invitations are remembered. */
const MOST = 5;

/** The traces with this one in place of what was known of it. */
export const withTrace = (traces: readonly InvitationTrace[], trace: InvitationTrace): InvitationTrace[] =>
  [...traces.filter(({ id }) => id !== trace.id), trace].slice(-MOST);

/** Why a text that answers the invitation of this name is not opened, where its key is not held. */
export function whyNotHeld(traces: readonly InvitationTrace[], id: string, now: number): FailureId {
  const trace = traces.find((each) => each.id === id);
  if (!trace) return 'sealedForAnother';
  if (trace.used) return 'invitationUsed';
  return now < trace.until ? 'invitationLost' : 'invitationExpired';
}

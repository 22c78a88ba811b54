import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import type { StoredKeyPair } from '../core/sealed/held-invitation.ts';

type Aead = ConstructorParameters<typeof CipherSuite>[0]['aead'];

/**
 * HPKE, base mode (RFC 9180): DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. P-256 and not X25519, which the oldest
 * Chromium that is supported lacks in WebCrypto.
 */
const suiteWith = (aead: Aead) =>
  new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead });
const SUITE = suiteWith(new Aes256Gcm());

/** A new key pair, and its public key as it is sent. */
export async function makeKeyPair(): Promise<{ pair: StoredKeyPair; publicKey: Uint8Array }> {
  const { privateKey, publicKey } = await SUITE.kem.generateKeyPair();
  const pair = {
    privateKey: await crypto.subtle.exportKey('jwk', privateKey),
    publicKey: await crypto.subtle.exportKey('jwk', publicKey),
  };
  return { pair, publicKey: new Uint8Array(await SUITE.kem.serializePublicKey(publicKey)) };
}

/** What two sides must agree on, beside the key. */
export interface Bound {
  readonly info: Uint8Array;
  readonly associatedData: Uint8Array;
}

/** `ephemeral`: in tests only; else a new key pair for each call. `aead`: in tests only, for published vectors. */
interface ForTests {
  readonly ephemeral?: CryptoKeyPair;
  readonly aead?: Aead;
}

/** Seals bytes for the holder of a public key; null where that is no point of the curve. */
export async function sealBytes(
  publicKey: Uint8Array,
  plain: Uint8Array,
  { info, associatedData }: Bound,
  { ephemeral, aead }: ForTests = {},
): Promise<{ sealedKey: Uint8Array; ciphertext: Uint8Array } | null> {
  const suite = aead ? suiteWith(aead) : SUITE;
  try {
    const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey);
    const context = { recipientPublicKey, info, ...(ephemeral && { ekm: ephemeral }) };
    const { enc, ct } = await suite.seal(context, plain, associatedData);
    return { sealedKey: new Uint8Array(enc), ciphertext: new Uint8Array(ct) };
  } catch {
    return null;
  }
}

/** Opens what was sealed for this key pair; null where anything differs from what was sealed. */
export async function openBytes(
  stored: StoredKeyPair,
  { sealedKey, ciphertext }: { readonly sealedKey: Uint8Array; readonly ciphertext: Uint8Array },
  { info, associatedData }: Bound,
  { aead }: Pick<ForTests, 'aead'> = {},
): Promise<Uint8Array | null> {
  const suite = aead ? suiteWith(aead) : SUITE;
  try {
    const recipientKey = {
      privateKey: await suite.kem.importKey('jwk', stored.privateKey, false),
      publicKey: await suite.kem.importKey('jwk', stored.publicKey, true),
    };
    return new Uint8Array(
      await suite.open({ recipientKey, enc: sealedKey, info }, ciphertext, associatedData),
    );
  } catch {
    return null;
  }
}

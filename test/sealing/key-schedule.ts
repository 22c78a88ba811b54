import { createCipheriv, createECDH, createHmac } from 'node:crypto';

const text = (letters: string) => Buffer.from(letters, 'latin1');
const number = (value: number, count: number) =>
  Buffer.from(value.toString(16).padStart(2 * count, '0'), 'hex');
const hmac = (key: Buffer, ...data: Buffer[]) =>
  createHmac('sha256', key).update(Buffer.concat(data)).digest();

/** HKDF-SHA256 (RFC 5869) for at most one block of the hash, with the labels of RFC 9180, section 4. */
const labelled = (suite: Buffer) => ({
  extract: (salt: Buffer, label: string, key: Buffer) =>
    hmac(salt.length > 0 ? salt : Buffer.alloc(32), text('HPKE-v1'), suite, text(label), key),
  expand: (key: Buffer, label: string, info: Buffer, length: number) =>
    hmac(key, number(length, 2), text('HPKE-v1'), suite, text(label), info, number(1, 1)).subarray(0, length),
});

/**
 * The sender's side of RFC 9180 in base mode with DHKEM(P-256, HKDF-SHA256) and HKDF-SHA256, written from the document alone:
 * what another implementation, with another library, makes of the same keys.
 */
export function sealWithNode(
  aead: 'aes-128-gcm' | 'aes-256-gcm',
  { skEm, pkRm, info, aad, pt }: Readonly<Record<'skEm' | 'pkRm' | 'info' | 'aad' | 'pt', Uint8Array>>,
): { enc: Buffer; ct: Buffer } {
  const ephemeral = createECDH('prime256v1');
  ephemeral.setPrivateKey(Buffer.from(skEm));
  const enc = ephemeral.getPublicKey();
  const kem = labelled(Buffer.concat([text('KEM'), number(0x10, 2)]));
  const shared = kem.extract(Buffer.alloc(0), 'eae_prk', ephemeral.computeSecret(Buffer.from(pkRm)));
  const secret = kem.expand(shared, 'shared_secret', Buffer.concat([enc, pkRm]), 32);

  const keyLength = aead === 'aes-128-gcm' ? 16 : 32;
  const ids = [number(0x10, 2), number(1, 2), number(aead === 'aes-128-gcm' ? 1 : 2, 2)];
  const kdf = labelled(Buffer.concat([text('HPKE'), ...ids]));
  const none = Buffer.alloc(0);
  const context = Buffer.concat([
    number(0, 1),
    kdf.extract(none, 'psk_id_hash', none),
    kdf.extract(none, 'info_hash', Buffer.from(info)),
  ]);
  const master = kdf.extract(secret, 'secret', none);
  const key = kdf.expand(master, 'key', context, keyLength);
  const cipher = createCipheriv(aead, key, kdf.expand(master, 'base_nonce', context, 12));
  cipher.setAAD(Buffer.from(aad));
  return { enc, ct: Buffer.concat([cipher.update(pt), cipher.final(), cipher.getAuthTag()]) };
}

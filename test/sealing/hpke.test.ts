import { Aes128Gcm } from '@hpke/core';
import { describe, expect, test } from 'vitest';
import { makeKeyPair, openBytes, sealBytes } from '../../utils/sealing/hpke.ts';
import { sealWithNode } from './key-schedule.ts';
import { A_3_1, bytes, storedPair } from './vectors.ts';

const given = {
  skEm: bytes(A_3_1.skEm),
  pkRm: bytes(A_3_1.pkRm),
  info: bytes(A_3_1.info),
  aad: bytes(A_3_1.aad),
  pt: bytes(A_3_1.pt),
};
const bound = { info: given.info, associatedData: given.aad };
const receiver = storedPair(A_3_1.skRm, A_3_1.pkRm);

/** The one-time key of the appendix, as the browser holds it. */
async function ephemeral(): Promise<CryptoKeyPair> {
  const { privateKey, publicKey } = storedPair(A_3_1.skEm, A_3_1.pkEm);
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  return {
    privateKey: await crypto.subtle.importKey('jwk', privateKey, curve, true, ['deriveBits']),
    publicKey: await crypto.subtle.importKey('jwk', publicKey, curve, true, []),
  };
}

describe('the vector of RFC 9180 for this key exchange and derivation (A.3.1, AES-128-GCM)', () => {
  const aead = new Aes128Gcm();

  test('is opened', async () => {
    const sealed = { sealedKey: bytes(A_3_1.pkEm), ciphertext: bytes(A_3_1.ct) };
    expect(await openBytes(receiver, sealed, bound, { aead })).toEqual(given.pt);
  });

  test('is sealed', async () => {
    const sealed = await sealBytes(given.pkRm, given.pt, bound, { aead, ephemeral: await ephemeral() });
    expect(sealed).toEqual({ sealedKey: bytes(A_3_1.pkEm), ciphertext: bytes(A_3_1.ct) });
  });

  test('is what an implementation on another library makes', () => {
    const { enc, ct } = sealWithNode('aes-128-gcm', given);
    expect([enc.toString('hex'), ct.toString('hex')]).toEqual([A_3_1.pkEm, A_3_1.ct]);
  });
});

describe('with AES-256-GCM, as it is shipped', () => {
  const { enc, ct } = sealWithNode('aes-256-gcm', given);

  test('what that implementation seals is opened', async () => {
    const sealed = { sealedKey: Uint8Array.from(enc), ciphertext: Uint8Array.from(ct) };
    expect(await openBytes(receiver, sealed, bound)).toEqual(given.pt);
  });

  test('what is sealed is what that implementation seals', async () => {
    const sealed = await sealBytes(given.pkRm, given.pt, bound, { ephemeral: await ephemeral() });
    expect(sealed).toEqual({ sealedKey: Uint8Array.from(enc), ciphertext: Uint8Array.from(ct) });
  });

  test('another key pair, other info or other additional data open nothing', async () => {
    const { pair, publicKey } = await makeKeyPair();
    const sealed = await sealBytes(publicKey, given.pt, bound);
    if (!sealed) throw new Error('not sealed');
    expect(await openBytes(pair, sealed, bound)).toEqual(given.pt);
    expect(await openBytes((await makeKeyPair()).pair, sealed, bound)).toBeNull();
    expect(await openBytes(pair, sealed, { ...bound, info: given.aad })).toBeNull();
    expect(await openBytes(pair, sealed, { ...bound, associatedData: given.info })).toBeNull();
  });

  test('what is no point of the curve seals nothing', async () => {
    expect(await sealBytes(given.pkRm.with(64, given.pkRm[64] === 0 ? 1 : 0), given.pt, bound)).toBeNull();
  });

  test('each call seals with a key of its own', async () => {
    const [one, other] = [
      await sealBytes(given.pkRm, given.pt, bound),
      await sealBytes(given.pkRm, given.pt, bound),
    ];
    expect(one?.sealedKey).not.toEqual(other?.sealedKey);
  });
});

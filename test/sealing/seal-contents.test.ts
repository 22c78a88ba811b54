import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { toBase32 } from '../../utils/core/sealed/base32.ts';
import { concat } from '../../utils/core/sealed/bytes.ts';
import { type Contents, contentsBytes } from '../../utils/core/sealed/contents.ts';
import type { StoredKeyPair } from '../../utils/core/sealed/held-invitation.ts';
import {
  associatedData,
  type Invitation,
  makeInvitation,
  PURPOSE,
} from '../../utils/core/sealed/invitation.ts';
import { readSealed, type Sealed, sealedLine } from '../../utils/core/sealed/sealed-text.ts';
import { checkNumbers, invitationId } from '../../utils/sealing/hashes.ts';
import { makeKeyPair, sealBytes } from '../../utils/sealing/hpke.ts';
import { INFO, openContents, sealContents } from '../../utils/sealing/seal-contents.ts';
import { rounds } from '../rounds.ts';

const contents: Contents = {
  values: {
    clientId: randomUUID(),
    clientSecret: randomUUID(),
    refreshToken: randomUUID(),
    authorizationUrl: 'https://us2.api.concursolutions.com',
  },
  company: 'Example Ltd',
  appName: 'MileIQ',
  sealedAt: Date.now(),
  receipt: toBase32(crypto.getRandomValues(new Uint8Array(16))),
  word: { tokenMadeAt: Date.now(), validatedAt: null, scopes: ['CONFIG'], expiresAt: null },
};

interface Side {
  readonly pair: StoredKeyPair;
  readonly invitation: Invitation;
}
async function invite(): Promise<Side> {
  const { pair, publicKey } = await makeKeyPair();
  return { pair, invitation: makeInvitation(publicKey, Date.now() + 86_400_000) };
}

let receiver: Side;
let sealed: Sealed;
beforeAll(async () => {
  receiver = await invite();
  const made = await sealContents(receiver.invitation, contents);
  if (!made) throw new Error('not sealed');
  sealed = made;
});
const open = (what: Sealed, { invitation, pair }: Side = receiver) => openContents(invitation, pair, what);

test('what is sealed is opened with the key of its invitation, and carries its name', async () => {
  const read = readSealed(`Hello,\n${sealedLine(sealed)}\nBye`);
  expect(read?.ok && (await open(read.value))).toEqual(contents);
  expect(sealed.id).toEqual(await invitationId(receiver.invitation));
  expect(await open(sealed, await invite())).toBeNull();
});

test('no value, name or receipt can be read in the line', () => {
  const line = sealedLine(sealed);
  const bytes = Buffer.from(concat(sealed.id, sealed.sealedKey, sealed.ciphertext)).toString('latin1');
  for (const text of [...Object.values(contents.values), contents.receipt, 'Example', 'CONFIG']) {
    expect(line).not.toContain(text);
    expect(bytes).not.toContain(text);
  }
});

/** So many places of a length, spread evenly. */
const places = (count: number, length: number): number[] =>
  Array.from({ length: count }, (_, at) => Math.floor((at * length) / count));

test('with any bit turned nothing is opened, though the check sum is made to fit', async () => {
  const parts = [
    ['sealedKey', 200],
    ['ciphertext', 800],
  ] as const;
  for (const [part, count] of parts)
    for (const bit of places(rounds(count), sealed[part].length * 8)) {
      const at = bit >> 3;
      const turned = sealed[part].with(at, (sealed[part][at] ?? 0) ^ (1 << (bit & 7)));
      const read = readSealed(sealedLine({ ...sealed, [part]: turned }));
      expect(read?.ok && (await open(read.value)), `${part} ${bit}`).toBeNull();
    }
});

test('cut at its end, at any place, nothing is opened, though the check sum is made to fit', async () => {
  const { length } = sealed.ciphertext;
  for (const end of places(rounds(length), length))
    expect(await open({ ...sealed, ciphertext: sealed.ciphertext.subarray(0, end) })).toBeNull();
});

test('sealed for the same key with another end, purpose or version, or none, nothing is opened', async () => {
  const { invitation, pair } = receiver;
  const later = makeInvitation(invitation.publicKey, invitation.until + 3_600_000);
  expect(await openContents(later, pair, sealed)).toBeNull();
  const bounds = [
    [associatedData(invitation, 2), false],
    [associatedData(invitation, 1, 'receipt'), false],
    [associatedData(later), false],
    [new Uint8Array(), false],
    [associatedData(invitation, 1, PURPOSE), true],
  ] as const;
  for (const [bound, opens] of bounds) {
    const other = await sealBytes(invitation.publicKey, contentsBytes(contents), {
      info: INFO,
      associatedData: bound,
    });
    expect(other && (await open({ ...sealed, ...other })) !== null).toBe(opens);
  }
});

test('sealed bytes of another shape are refused', async () => {
  const plain = new TextEncoder().encode(JSON.stringify({ ...contents, more: 1 }));
  const bound = { info: INFO, associatedData: associatedData(receiver.invitation) };
  const other = await sealBytes(receiver.invitation.publicKey, plain, bound);
  expect(other && (await open({ ...sealed, ...other }))).toBeNull();
});

test('contents larger than a line are not sealed', async () => {
  const value = 'x'.repeat(9000);
  expect(
    await sealContents(receiver.invitation, { ...contents, values: { ...contents.values, clientId: value } }),
  ).toBeNull();
});

test('the check words are the same on both sides, and others for another key or another end', async () => {
  const { invitation } = receiver;
  const numbers = await checkNumbers(invitation);
  expect(numbers).toHaveLength(4);
  expect(await checkNumbers({ body: invitation.body.slice() })).toEqual(numbers);
  expect(await checkNumbers((await invite()).invitation)).not.toEqual(numbers);
  const later = makeInvitation(invitation.publicKey, invitation.until + 60_000);
  expect(await checkNumbers(later)).not.toEqual(numbers);
});

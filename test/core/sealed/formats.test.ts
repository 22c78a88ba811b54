import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase32 } from '../../../utils/core/sealed/base32.ts';
import { LIST_LENGTH, wordNumbers } from '../../../utils/core/sealed/check-words.ts';
import { type Contents, contentsBytes, contentsOf } from '../../../utils/core/sealed/contents.ts';
import { toLine } from '../../../utils/core/sealed/envelope.ts';
import { invitationLine, makeInvitation, readInvitation } from '../../../utils/core/sealed/invitation.ts';
import { receiptLine } from '../../../utils/core/sealed/receipt.ts';
import { readSealed, sealedLine } from '../../../utils/core/sealed/sealed-text.ts';
import { rounds } from '../../rounds.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const publicKey = Uint8Array.of(4, ...random(64));
const NOW = Date.now();
const until = NOW + 3_600_000;
const failing = (id: string) => ({ ok: false, failure: { id } });

test('an invitation is what was sent, until its time is over', () => {
  const invitation = makeInvitation(publicKey, until);
  const read = readInvitation(`Please help.\n${invitationLine(invitation)}\nThanks`, NOW);
  expect(read).toEqual({ ok: true, value: invitation });
  expect(until - invitation.until).toBeLessThan(60_000);
  expect(readInvitation(invitationLine(invitation), invitation.until)).toEqual(failing('invitationExpired'));
});

test('what is no invitation is not taken for one', () => {
  const id = random(8);
  expect(readInvitation('hello', NOW)).toEqual(failing('invitationNotFound'));
  const sealed = sealedLine({ id, sealedKey: publicKey, ciphertext: random(40) });
  for (const answer of [sealed, receiptLine(random(16))])
    expect(readInvitation(answer, NOW)).toEqual(failing('answerToInvitation'));
  const { body } = makeInvitation(publicKey, until);
  for (const wrong of [body.subarray(0, 68), Uint8Array.of(...body, 0), body.with(4, 2)])
    expect(readInvitation(toLine('invitation', wrong), NOW)).toEqual(failing('sealedTextChanged'));
});

test('a sealed text has its parts, or is refused', () => {
  const sealed = { id: random(8), sealedKey: random(65), ciphertext: random(200) };
  expect(readSealed(sealedLine(sealed))).toEqual({ ok: true, value: sealed });
  expect(readSealed(toLine('sealed', random(88)))).toEqual(failing('sealedTextChanged'));
});

const contents = (change: object = {}): Contents => ({
  values: {
    clientId: randomUUID(),
    clientSecret: randomUUID(),
    refreshToken: randomUUID(),
    authorizationUrl: 'https://us2.api.concursolutions.com',
  },
  company: 'Example Ltd',
  appName: 'MileIQ',
  sealedAt: NOW,
  receipt: toBase32(random(16)),
  word: { tokenMadeAt: NOW - 1000, validatedAt: NOW, scopes: ['CONFIG'], expiresAt: null },
  ...change,
});
const bytesOf = (what: object) => new TextEncoder().encode(JSON.stringify(what));

test('a moment that no calendar has is not taken', () => {
  const at = (expiresAt: number) => contents({ word: { ...contents().word, expiresAt } });
  for (const late of [Date.UTC(10_000), 8.7e15]) expect(contentsOf(bytesOf(at(late)))).toBeNull();
  expect(contentsOf(bytesOf(at(NOW)))?.word.expiresAt).toBe(NOW);
});

test('contents are what was sealed', () => {
  const sealed = contents();
  expect(contentsOf(contentsBytes(sealed))).toEqual(sealed);
});

test('names are cut to what may be shown, and cleaned where they come in', () => {
  const long = contents({ company: 'x'.repeat(3000) });
  expect(contentsOf(contentsBytes(long))?.company).toHaveLength(100);
  expect(contentsOf(bytesOf(contents({ appName: 'Mile\u202eIQ\u0007' })))?.appName).toBe('Mile IQ');
});

test.each<[string, object]>([
  ['more than is known', { extra: 1 }],
  ['a value too few', { values: { clientId: randomUUID() } }],
  ['a value too many', { values: { ...contents().values, requestToken: 'at-x' } }],
  ['an empty value', { values: { ...contents().values, clientId: '' } }],
  ['a value that is longer than any', { values: { ...contents().values, clientId: 'x'.repeat(4097) } }],
  ['another receipt', { receipt: 'x' }],
  ['another time', { sealedAt: 'today' }],
])('contents with %s are refused', (_, change) => {
  expect(contentsOf(bytesOf(contents(change)))).toBeNull();
});

test('bytes that are no contents are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => contentsOf(bytes) === null),
    { numRuns: rounds(300) },
  );
});

test('four numbers come from the first 44 bits, highest first', () => {
  expect(wordNumbers(new Uint8Array(32))).toEqual([1, 1, 1, 1]);
  expect(wordNumbers(new Uint8Array(32).fill(255))).toEqual(Array(4).fill(LIST_LENGTH));
  expect(wordNumbers(Uint8Array.of(0, 32, 0, 0, 0, 16, 255))).toEqual([2, 1, 1, 2]);
});

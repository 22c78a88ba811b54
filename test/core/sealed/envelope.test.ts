import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase32, toBase32 } from '../../../utils/core/sealed/base32.ts';
import { checksum } from '../../../utils/core/sealed/checksum.ts';
import { ENVELOPES, LARGEST_BODY, readLine, toLine } from '../../../utils/core/sealed/envelope.ts';
import { rounds } from '../../rounds.ts';
import { ON_THE_WAY, PROSE } from './mail.ts';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 400, size: 'max' });
const envelope = fc.constantFrom(...(Object.keys(ENVELOPES) as (keyof typeof ENVELOPES)[]));
const BODY = crypto.getRandomValues(new Uint8Array(300));
const LINE = toLine('sealed', BODY);
const CHANGED = { ok: false, failure: { id: 'sealedTextChanged' } };

test('base32 is the one of RFC 4648, section 10, without padding', () => {
  const known = {
    f: 'MY',
    fo: 'MZXQ',
    foo: 'MZXW6',
    foob: 'MZXW6YQ',
    fooba: 'MZXW6YTB',
    foobar: 'MZXW6YTBOI',
  };
  for (const [text, letters] of Object.entries(known)) {
    expect(toBase32(new TextEncoder().encode(text))).toBe(letters);
    expect(new TextDecoder().decode(fromBase32(letters) ?? undefined)).toBe(text);
  }
  // Bits that are left over must be none: each text has one form.
  for (const letters of ['MZ', 'A', 'M1', 'mzxw6']) expect(fromBase32(letters)).toBeNull();
});

test('the check sum is CRC-32', () => {
  expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('a line is printable, in one piece, and says what it is', () => {
  expect(LINE).toMatch(/^LINKSEAL-1-SEALED-[A-Z2-7]+$/u);
});

describe('a line is read, whatever a program does on the way that', () => {
  test.each(Object.entries(ON_THE_WAY))('%s', (_, change) => {
    fc.assert(
      fc.property(envelope, bytes, PROSE, PROSE, (kind, body, before, behind) => {
        const read = readLine(change(`${before}\n\n${toLine(kind, body)}\n\n${behind}`), kind);
        expect(read).toEqual({ ok: true, value: body });
      }),
      { numRuns: rounds(100) },
    );
  });
});

test('cut at any place, at either end, it is refused', () => {
  for (let end = 'LINKSEAL-1-SEALED'.length; end < LINE.length; end += 1)
    expect(readLine(LINE.slice(0, end), 'sealed'), String(end)).toEqual(CHANGED);
  for (let start = 1; start < LINE.length; start += 1)
    expect(readLine(LINE.slice(start), 'sealed')?.ok ?? false, String(start)).toBe(false);
});

test('with any one letter changed it is refused', () => {
  for (let at = 'LINKSEAL-1-SEALED-'.length; at < LINE.length; at += 1) {
    const other = LINE[at] === 'A' ? 'B' : 'A';
    expect(readLine(LINE.slice(0, at) + other + LINE.slice(at + 1), 'sealed'), String(at)).toEqual(CHANGED);
  }
});

test('taken for another kind, or for another version, it is refused', () => {
  expect(readLine(LINE, 'invitation')).toBeNull();
  expect(readLine(LINE.replace('SEALED', 'INVITE'), 'invitation')).toEqual(CHANGED);
  expect(readLine(LINE.replace('-1-', '-0-'), 'sealed')).toEqual(CHANGED);
  for (const later of ['-2-', '-17-'])
    expect(readLine(LINE.replace('-1-', later), 'sealed')).toEqual({
      ok: false,
      failure: { id: 'sealedTextNewer' },
    });
});

test('the same line quoted below counts once, a damaged copy not at all, two different ones are asked about', () => {
  const other = toLine('sealed', crypto.getRandomValues(new Uint8Array(80)));
  const ok = { ok: true, value: BODY };
  expect(readLine(`${LINE}\n> ${LINE}`, 'sealed')).toEqual(ok);
  expect(readLine(`${LINE.slice(0, 100)}\n${LINE}`, 'sealed')).toEqual(ok);
  expect(readLine(`${LINE}\n${toLine('invitation', BODY.subarray(0, 69))}`, 'sealed')).toEqual(ok);
  expect(readLine(`${LINE}\n${other}`, 'sealed')).toEqual({
    ok: false,
    failure: { id: 'severalSealedTexts' },
  });
});

test('a text without one, or too long to be read, holds none', () => {
  fc.assert(
    fc.property(PROSE, (text) => readLine(text, 'sealed') === null),
    { numRuns: rounds(200) },
  );
  expect(readLine(`${'x'.repeat(200_001)}${LINE}`, 'sealed')).toBeNull();
});

test('the largest body is read, a longer one is not', () => {
  const largest = new Uint8Array(LARGEST_BODY).fill(7);
  expect(readLine(toLine('sealed', largest), 'sealed')).toEqual({ ok: true, value: largest });
  expect(readLine(toLine('sealed', new Uint8Array(LARGEST_BODY + 1)), 'sealed')).toEqual(CHANGED);
});

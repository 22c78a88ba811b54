import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { redact } from '../../../utils/core/credentials/redact.ts';

const secret = `${randomUUID()}+/&=ü ${randomBytes(3).toString('hex')}(x)`;
const base64 = Buffer.from(secret).toString('base64');

test.each([
  ['as it is', secret],
  ['in capitals', secret.toUpperCase()],
  ['URL-encoded', encodeURIComponent(secret)],
  ['form-encoded', new URLSearchParams({ v: secret }).toString().slice(2)],
  ['base64', base64],
  ['base64 without padding', base64.replace(/=+$/u, '')],
  ['base64url', Buffer.from(secret).toString('base64url')],
])('%s', (_, form) => {
  expect(redact(`before ${form} behind`, ['other-secret', secret])).toBe('before ••• behind');
});

test.each([0, 1, 2, 3])('in the claims of a JWT, behind %s letters more', (count) => {
  const claims = Buffer.from(JSON.stringify({ s: 'a'.repeat(count), jti: secret }));
  const shown = redact(`eyJhbGciOiJub25lIn0.${claims.toString('base64url')}.`, [secret]);
  const left = shown.split('.').map((part) => Buffer.from(part.replace('•••', ''), 'base64url').toString());
  expect(shown).toContain('•••');
  for (let at = 0; at + 4 <= secret.length; at += 1)
    expect(left.join(' ')).not.toContain(secret.slice(at, at + 4));
});

test('ordinary words stay', () => {
  expect(redact('invalid client', ['', 'in', secret])).toBe('invalid client');
});

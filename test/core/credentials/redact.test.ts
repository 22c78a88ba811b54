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

test('ordinary words stay', () => {
  expect(redact('invalid client', ['', 'in', secret])).toBe('invalid client');
});

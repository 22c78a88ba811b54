import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { CredentialId } from '../../../utils/core/credentials/credentials.ts';
import { shapeFault } from '../../../utils/core/credentials/shape-fault.ts';
import { checkShapes } from '../../../utils/core/oauth/check-shapes.ts';
import { randomToken } from '../paste/random-values.ts';

const uuid = `10${randomUUID().slice(2)}`;
const jwt = `eyJ${randomToken(30)}`;

test.each<[string, CredentialId, string, string | null]>([
  ['a right value', 'clientId', uuid, null],
  ['one digit less', 'clientSecret', uuid.slice(1), 'short'],
  ['one digit more', 'clientId', `${uuid}7`, 'long'],
  ['letters for digits', 'clientId', `lO${uuid.slice(2)}`, 'lookalikes'],
  ['other letters', 'clientSecret', `xy${uuid.slice(2)}`, 'characters'],
  ['hyphens elsewhere', 'companyUuid', `${uuid.slice(0, 7)}-${uuid.slice(7, 8)}${uuid.slice(9)}`, 'groups'],
  ['a cut refresh token', 'refreshToken', uuid.slice(3), 'short'],
  ['a short refresh token', 'refreshToken', '7q9x', 'short'],
  ['signs in a refresh token', 'refreshToken', `${randomToken(30)}+/=`, 'characters'],
  ['a request token that is none', 'requestToken', '7q9x', 'short'],
  ['an address without TLS', 'authorizationUrl', 'http://us2.api.concursolutions.com', 'address'],
  ['another token, which has a text of its own', 'refreshToken', jwt, null],
])('%s', (_, id, value, expected) => {
  expect(shapeFault(id, value)).toBe(expected);
});

test('a check of shapes names every value, and the fault of a single one', () => {
  const clientId = uuid.slice(1);
  expect(checkShapes({ clientId, clientSecret: uuid }, ['clientId', 'clientSecret'])).toEqual({
    id: 'valueMalformed',
    params: { field: 'clientId', fault: 'short' },
  });
  expect(
    checkShapes({ clientId, clientSecret: 'x', refreshToken: jwt }, [
      'clientId',
      'clientSecret',
      'refreshToken',
    ]),
  ).toEqual({
    id: 'valueMalformed',
    params: { fields: 'clientId, clientSecret' },
  });
});

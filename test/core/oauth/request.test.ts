import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { exchangeBody, proofBody, refreshBody, secretsOf } from '../../../utils/core/oauth/request.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';

const pair = { clientId: randomUUID(), clientSecret: `${randomUUID()}&x=ü` };
const client = { client_id: pair.clientId, client_secret: pair.clientSecret };
const fields = (body: string) => Object.fromEntries(new URLSearchParams(body));

test('an exchange is never a login of a person', () => {
  const values = { ...pair, companyUuid: randomUUID(), requestToken: `at-${randomUUID()}` };
  const body = exchangeBody(values, SOURCE.tokenEndpoint);
  expect(fields(body)).toEqual({
    ...client,
    grant_type: 'password',
    credtype: 'authtoken',
    username: values.companyUuid,
    password: values.requestToken,
  });
  expect(secretsOf(body)).toEqual([
    pair.clientId,
    pair.clientSecret,
    values.companyUuid,
    values.requestToken,
  ]);
});

test('a proof sends the app alone', () => {
  expect(fields(proofBody(pair))).toEqual({ ...client, grant_type: 'client_credentials' });
});

test('a refresh sends the refresh token', () => {
  const refreshToken = randomUUID();
  expect(fields(refreshBody({ ...pair, refreshToken }))).toEqual({
    ...client,
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  });
});

import { randomUUID } from 'node:crypto';
import { afterEach, expect } from 'vitest';
import { SOURCE, TARGET } from '../../utils/integrations/index.ts';
import { type ExchangeValues, exchange } from '../../utils/oauth/exchange.ts';
import { jwt } from '../core/oauth/jwt.ts';
import { type Respond, startTokenServer, type TokenServer } from './token-server.ts';

export const US2 = 'https://us2.api.concursolutions.com';
export const EU2 = 'https://eu2.api.concursolutions.com';
export const NOW = Date.UTC(2026, 8, 1);
export const call = (base: string) =>
  `${base.replace('https://', 'https://www-')}${SOURCE.tokenEndpoint.tokenPath}`;

export const values: ExchangeValues = {
  clientId: randomUUID(),
  clientSecret: randomUUID(),
  companyUuid: randomUUID(),
  requestToken: `at-${randomUUID().replaceAll('-', '').slice(0, 30)}`,
  base: US2,
};
export const refreshToken = randomUUID();
export const idToken = (more: object = {}) =>
  jwt({
    aud: values.clientId,
    sub: values.companyUuid.toUpperCase(),
    iss: US2,
    'concur.type': 'company',
    ...more,
  });
export const reply = (more: object = {}) => ({
  access_token: jwt({ aud: '*' }),
  token_type: 'Bearer',
  refresh_token: refreshToken,
  id_token: idToken(),
  scope: `openid ${TARGET.requirements.scopes.join(' ')}`,
  geolocation: US2,
  refresh_expires_in: NOW / 1000 + 15_811_200,
  ...more,
});

export let server: TokenServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** Makes an exchange with a server that answers so; what comes of it must hold no secret. */
export async function run(respond: Respond, change: Partial<ExchangeValues> = {}) {
  server = await startTokenServer(respond);
  const result = await exchange({ ...values, ...change }, { now: () => NOW });
  const text = JSON.stringify(result.validation);
  const secrets = [values.clientSecret, values.requestToken, refreshToken];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  const failed = result.validation.checks.filter(({ outcome }) => outcome === 'failed');
  return { result, failed: failed.map(({ id, problem }) => `${id}: ${problem?.id}`) };
}

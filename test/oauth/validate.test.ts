import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { TARGET } from '../../utils/integrations/index.ts';
import { type ValuesToProve, validate } from '../../utils/oauth/validate.ts';
import { jwt } from '../core/oauth/jwt.ts';
import { type Respond, sendJson, sendText, startTokenServer, type TokenServer } from './token-server.ts';

const US2 = 'https://us2.api.concursolutions.com';
const NOW = Date.UTC(2026, 8, 1);
const { requirements } = TARGET;
const values: ValuesToProve = {
  clientId: randomUUID(),
  clientSecret: randomUUID(),
  refreshToken: randomUUID(),
  authorizationUrl: `${US2}/oauth2/v0/token`,
};
const company = randomUUID();
const reply = (more: object = {}) => ({
  access_token: jwt({ aud: '*' }),
  token_type: 'Bearer',
  scope: `openid ${requirements.scopes.join(' ')}`,
  geolocation: US2,
  ...more,
});
const ofCompany = (sub: string) => jwt({ aud: values.clientId, sub, 'concur.type': 'company' });

let server: TokenServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function run(respond: Respond, change: Partial<ValuesToProve> = {}) {
  server = await startTokenServer(respond);
  const given = { ...values, ...change };
  const validation = await validate(given, requirements, { now: () => NOW });
  expect(JSON.stringify(validation)).not.toContain(given.clientSecret || 'none');
  const text = (outcome: string) =>
    validation.checks
      .filter((check) => check.outcome === outcome)
      .map(({ id, problem }) => (problem ? `${id}: ${problem.id}` : id));
  return { validation, failed: text('failed'), ok: text('ok'), skipped: text('skipped') };
}

describe('values that prove right', () => {
  test('one call, which replaces nothing, and no claim about what it cannot tell', async () => {
    const { validation, ok, skipped } = await run(sendJson(reply()));
    expect(validation).toMatchObject({
      kind: 'validate',
      outcome: 'ok',
      host: 'www-us2.api.concursolutions.com',
    });
    expect(ok).toEqual(['shapes', 'client', 'scopes', 'dataCentre']);
    expect(skipped).toEqual(['company', 'refreshToken', 'expiry']);
    expect(server?.seen).toHaveLength(1);
    expect(server?.seen[0]?.body).toContain('grant_type=client_credentials');
    expect(server?.seen[0]?.body).not.toContain(values.refreshToken);
  });

  test('with an exchange behind them every check passes', async () => {
    const { ok } = await run(sendJson(reply({ id_token: ofCompany(company) })), {
      companyUuid: company,
      refreshTokenProven: true,
      refreshTokenExpiresAt: NOW + 1,
      refreshTokenScopes: requirements.scopes,
    });
    expect(ok).toHaveLength(7);
  });

  test.each([
    ['a JWT', jwt({ sub: company })],
    ['long, with signs', `${randomBytes(600).toString('base64')}==`],
  ])(
    'a refresh token that the endpoint itself gave is one, whatever its form: %s',
    async (_, refreshToken) => {
      const given = await run(sendJson(reply()), { refreshToken, refreshTokenGiven: true });
      expect(given.validation.outcome).toBe('ok');
      await server?.close();
      expect((await run(sendJson(reply()), { refreshToken })).failed[0]).toMatch(/^shapes: /u);
    },
  );

  test('the base URL, the www- host and an old name of the data centre are as good', async () => {
    for (const url of [US2, `${US2}/`, 'https://www-us2.api.concursolutions.com']) {
      expect((await run(sendJson(reply()), { authorizationUrl: url })).failed).toEqual([]);
      await server?.close();
    }
    const emea = { authorizationUrl: 'https://emea.api.concursolutions.com' };
    const { failed } = await run(
      sendJson(reply({ geolocation: 'https://eu.api.concursolutions.com' })),
      emea,
    );
    expect(failed).toEqual([]);
  });
});

describe('values that prove wrong', () => {
  test.each<[string, Respond, Partial<ValuesToProve>, string[]]>([
    ['no required scope', sendJson(reply({ scope: 'openid' })), {}, ['scopes: scopesMissing']],
    [
      'scopes of the token itself, though the app has them now',
      sendJson(reply()),
      { refreshTokenProven: true, refreshTokenScopes: ['openid'] },
      ['refreshToken: tokenBeforeScopes'],
    ],
    [
      'another data centre',
      sendJson(reply({ geolocation: 'https://eu2.api.concursolutions.com' })),
      {},
      ['dataCentre: dataCentreDiffers'],
    ],
    [
      'a foreign data centre',
      sendJson(reply({ geolocation: 'https://x.example' })),
      {},
      ['dataCentre: hostNotAllowed'],
    ],
    [
      'another company',
      sendJson(reply({ id_token: ofCompany(randomUUID()) })),
      { companyUuid: company },
      ['company: otherEntity'],
    ],
    ['code 64', sendJson({ code: 64 }, 401), {}, ['client: wrongSecret']],
    ['code 5', sendJson({ code: 5 }, 400), {}, ['client: wrongCredentials']],
    ['code 59', sendJson({ code: '59' }, 403), {}, ['client: appDisabled']],
    ['no code', sendJson({ error: 'invalid_client' }, 401), {}, ['client: wrongCredentials']],
  ])('%s', async (_, respond, change, expected) => {
    const { validation, failed } = await run(respond, change);
    expect(failed).toEqual(expected);
    expect(validation.outcome).toBe('failed');
    expect(server?.seen).toHaveLength(1);
  });

  test.each<[string, Partial<ValuesToProve>, string]>([
    ['an expired refresh token', { refreshTokenExpiresAt: NOW - 1 }, 'expiry: refreshTokenExpired'],
    ['a request token', { refreshToken: `at-${'4f'.repeat(15)}` }, 'shapes: requestTokenAsRefreshToken'],
    ['an access token', { refreshToken: jwt({}) }, 'shapes: accessTokenAsRefreshToken'],
    ['a cut secret', { clientSecret: values.clientSecret.slice(1) }, 'shapes: valueMalformed'],
    ['the secret twice', { refreshToken: values.clientSecret }, 'shapes: sameValueTwice'],
    [
      'a foreign host',
      { authorizationUrl: 'https://evil.example/oauth2/v0/token' },
      'dataCentre: hostNotAllowed',
    ],
    ['another path', { authorizationUrl: `${US2}/oauth2/v0/authorize` }, 'dataCentre: valueMalformed'],
  ])('before anything is sent: %s', async (_, change, expected) => {
    const { failed } = await run(sendJson(reply()), change);
    expect(failed).toEqual([expected]);
    expect(server?.inits).toHaveLength(0);
  });
});

test('a check without an answer before leaves the refresh token open', async () => {
  const { validation } = await run(sendJson(reply()), { refreshTokenUnanswered: true });
  expect(validation.outcome).toBe('ok');
  expect(validation.checks.find(({ id }) => id === 'refreshToken')).toMatchObject({
    outcome: 'skipped',
    problem: { id: 'refreshUnanswered' },
  });
});

test('a refresh token that was not sent does not come back in words', async () => {
  const { refreshToken } = values;
  const { validation } = await run(sendJson({ code: 64, error_description: `not ${refreshToken}` }, 400));
  expect(JSON.stringify(validation)).toContain('not •••');
});

test('no answer is no verdict', async () => {
  const { validation, failed, skipped } = await run(sendText('<html>proxy</html>'));
  expect(validation.outcome).toBe('unreachable');
  expect(failed).toEqual([]);
  expect(skipped).toContain('client: notJson');
});

test('a reply that tells no scopes decides nothing about them', async () => {
  const { ok, validation } = await run(sendJson(reply({ scope: undefined })));
  expect(ok).not.toContain('scopes');
  expect(validation.scopes).toBeNull();
});

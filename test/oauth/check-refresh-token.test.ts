import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import type { HandoverValues } from '../../utils/core/credentials/credentials.ts';
import { TARGET } from '../../utils/integrations/index.ts';
import { checkRefreshToken } from '../../utils/oauth/check-refresh-token.ts';
import { jwt } from '../core/oauth/jwt.ts';
import { type Respond, sendJson, sendText, startTokenServer, type TokenServer } from './token-server.ts';

const US2 = 'https://us2.api.concursolutions.com';
const values: HandoverValues = {
  clientId: randomUUID(),
  clientSecret: randomUUID(),
  refreshToken: randomUUID(),
  authorizationUrl: US2,
};
const renewed = randomUUID();
const reply = (more: object = {}) => ({
  access_token: jwt({ aud: '*' }),
  refresh_token: renewed,
  scope: TARGET.requirements.scopes.join(' '),
  geolocation: US2,
  ...more,
});

let server: TokenServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

type Values = Parameters<typeof checkRefreshToken>[0];

async function run(respond: Respond, change: Partial<Values> = {}) {
  server = await startTokenServer(respond);
  return checkRefreshToken({ ...values, ...change });
}

test('the token that comes back takes the place of the one sent', async () => {
  expect(await run(sendJson(reply()))).toMatchObject({
    ok: true,
    refreshToken: renewed,
    base: US2,
    validation: { kind: 'validate', outcome: 'ok' },
  });
  expect(server?.seen).toHaveLength(1);
});

test('where none comes back, the one sent goes on', async () => {
  expect(await run(sendJson(reply({ refresh_token: undefined })))).toMatchObject({
    ok: true,
    refreshToken: values.refreshToken,
  });
});

test('a replaced token is never lost, whatever else is wrong', async () => {
  const id_token = jwt({ aud: randomUUID() });
  const result = await run(sendJson(reply({ id_token, scope: 'openid', geolocation: 'https://x.example' })));
  expect(result).toMatchObject({
    ok: true,
    refreshToken: renewed,
    base: null,
    validation: { outcome: 'failed' },
  });
});

test.each<[number, string]>([
  [108, 'refreshToken: refreshTokenInvalid'],
  [105, 'refreshToken: grantOfOtherApp'],
])('code %i', async (code, expected) => {
  const { ok, validation } = await run(sendJson({ code, error: 'x' }, 400));
  const failed = validation.checks.filter(({ outcome }) => outcome === 'failed');
  expect(ok).toBe(false);
  expect(failed.map(({ id, problem }) => `${id}: ${problem?.id}`)).toEqual([expected]);
});

test.each<[string, object, string, string | undefined]>([
  ['invalid_grant', { error: 'invalid_grant' }, 'refreshToken failed: refreshTokenInvalid', undefined],
  [
    'unauthorized_client',
    { error: 'unauthorized_client' },
    'client skipped: grantNotAllowed',
    'refresh_token',
  ],
  ['code 107', { code: 107 }, 'client skipped: refreshNotAllowed', undefined],
])('%s fails, and no check that it says nothing about', async (_, answer, expected, names) => {
  const { ok, validation } = await run(sendJson(answer, 400));
  const [told] = validation.checks.filter(({ problem }) => problem);
  expect(ok).toBe(false);
  expect(validation).toMatchObject({ kind: 'validate', outcome: 'failed' });
  expect(`${told?.id} ${told?.outcome}: ${told?.problem?.id}`).toBe(expected);
  expect(told?.problem?.params?.names).toBe(names);
});

test.each<[string, object, number]>([
  ["a gateway's code", { code: 'GATEWAY_TIMEOUT', message: 'x' }, 504],
  ["a gateway's number", { error: { code: 10_504, message: 'x' } }, 502],
])('%s is no refusal: the token may have been replaced', async (_, answer, status) => {
  expect(await run(sendJson(answer, status))).toMatchObject({
    unanswered: true,
    validation: { outcome: 'unreachable' },
  });
});

test.each<[string, Respond]>([
  ['no JSON', sendText('<h1>Sign in</h1>')],
  ['half an answer', sendText('{"refresh_token":"')],
  ['a server error', sendText('', 500)],
])('after %s it is not known whether the token was replaced', async (_, respond) => {
  const { ok, validation } = await run(respond);
  expect(ok).toBe(false);
  expect(validation.outcome).toBe('unreachable');
  expect(validation.checks.find(({ id }) => id === 'refreshToken')).toMatchObject({
    outcome: 'skipped',
    problem: { id: 'refreshUnanswered' },
  });
});

test.each<[string, Respond, boolean]>([
  ['a reset', (response) => response.destroy(), true],
  ['502', sendText('', 502), true],
  ['503', sendText('', 503), true],
  ['504', sendText('', 504), true],
  ['429', sendText('', 429, { 'Retry-After': '0' }), false],
])('after %s it is not sent again', async (_, respond, unanswered) => {
  expect(await run(respond)).toMatchObject({ ok: false, unanswered });
  expect(server?.seen).toHaveLength(1);
});

describe('after a call without an answer', () => {
  const unanswered = { refreshTokenUnanswered: true };
  test.each<[string, Respond, string]>([
    ['code 108', sendJson({ code: 108 }, 400), 'failed: refreshTokenSpent'],
    ['invalid_grant', sendJson({ error: 'invalid_grant' }, 400), 'failed: refreshTokenSpent'],
    ['code 105', sendJson({ code: 105 }, 400), 'failed: grantOfOtherApp'],
    ['code 64', sendJson({ code: 64 }, 400), 'skipped: refreshUnanswered'],
    ['429', sendText('', 429), 'skipped: refreshUnanswered'],
  ])('%s leaves it open what became of the token', async (_, respond, expected) => {
    const { validation } = await run(respond, unanswered);
    const check = validation.checks.find(({ id }) => id === 'refreshToken');
    expect(`${check?.outcome}: ${check?.problem?.id}`).toBe(expected);
  });

  test('a grant ends the doubt', async () => {
    expect(await run(sendJson(reply()), unanswered)).toMatchObject({
      ok: true,
      validation: { outcome: 'ok' },
    });
  });
});

test('a call that was not served replaces nothing', async () => {
  const { validation } = await run(sendText('', 429, { 'Retry-After': '600' }));
  expect(validation.checks.filter(({ problem }) => problem).map(({ problem }) => problem?.id)).toEqual([
    'tooManyRequests',
  ]);
});

test('what is no refresh token is not sent', async () => {
  const { ok } = await run(sendJson(reply()), { refreshToken: `at-${'4f'.repeat(15)}` });
  expect(ok).toBe(false);
  expect(server?.inits).toHaveLength(0);
});

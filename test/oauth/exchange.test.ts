import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { SOURCE } from '../../utils/integrations/index.ts';
import type { ExchangeValues } from '../../utils/oauth/exchange.ts';
import { call, EU2, idToken, NOW, refreshToken, reply, run, server, US2, values } from './run-exchange.ts';
import { type Respond, sendJson } from './token-server.ts';

describe('a granted exchange', () => {
  test('gives the refresh token, its data centre, end and scopes', async () => {
    const { result } = await run(sendJson(reply(), 200, { 'concur-correlationid': 'c-1' }));
    expect(result).toMatchObject({
      ok: true,
      refreshToken,
      base: US2,
      refreshTokenExpiresAt: NOW + 15_811_200_000,
      validation: { kind: 'exchange', outcome: 'ok', correlationId: 'c-1', at: NOW, code: null },
    });
    expect(result.validation.checks.map(({ outcome }) => outcome)).toEqual(Array(7).fill('ok'));
    expect(server?.seen.map(({ url }) => url)).toEqual([call(US2)]);
  });

  test('without a host from the page it is made at the general one', async () => {
    const { result } = await run(sendJson(reply({ geolocation: `${EU2}/oauth2/v0/token` })), { base: null });
    expect(result).toMatchObject({ ok: true, base: EU2 });
    expect(server?.seen.map(({ url }) => url)).toEqual([call(SOURCE.exchangeBase)]);
  });

  test.each<[string, object, string | null, string | null]>([
    ['the id token', { geolocation: undefined, id_token: idToken({ iss: EU2 }) }, US2, EU2],
    ['the page', { geolocation: undefined, id_token: undefined }, US2, US2],
    ['nobody', { geolocation: undefined, id_token: undefined }, null, null],
  ])('the data centre may be told by %s', async (_, more, base, expected) => {
    const { result } = await run(sendJson(reply(more)), { base });
    expect(result).toMatchObject({ ok: true, base: expected });
  });

  test('missing scopes are told; the token is taken all the same', async () => {
    const scope = 'openid EXPRPT exprpt expense-report.readwrite';
    const { result, failed } = await run(sendJson(reply({ scope })));
    expect(failed).toEqual(['scopes: scopesMissing']);
    expect(result).toMatchObject({ ok: true, validation: { outcome: 'failed' } });
    const { scopes } = result.validation;
    expect(scopes?.required.find(({ name }) => name === 'EXPRPT')?.state).toBe('present');
    expect(scopes?.required.find(({ name }) => name === 'expense.report.readwrite')?.state).toBe('near-miss');
  });

  test.each<[string, object, string]>([
    ['another company', { id_token: idToken({ sub: randomUUID() }) }, 'company: otherEntity'],
    ['another app', { id_token: idToken({ aud: [randomUUID()] }) }, 'client: grantOfOtherApp'],
    ['a foreign data centre', { geolocation: 'https://api.evil.example' }, 'dataCentre: hostNotAllowed'],
    ['user info', { geolocation: US2.replace('//', '//me:pass@') }, 'dataCentre: hostNotAllowed'],
    ['a port', { geolocation: `${US2}:8443` }, 'dataCentre: hostNotAllowed'],
    ['no TLS', { geolocation: US2.replace('https', 'http') }, 'dataCentre: hostNotAllowed'],
    ["the target's host", { geolocation: 'https://collect.mileiq.com' }, 'dataCentre: hostNotAllowed'],
    [
      'a host of pages',
      { geolocation: 'https://www.concursolutions.com/oauth2/v0/token' },
      'dataCentre: hostNotAllowed',
    ],
    ['a host that begins alike', { geolocation: `${EU2}.example` }, 'dataCentre: hostNotAllowed'],
    ['no URL', { geolocation: 'US2' }, 'dataCentre: valueMalformed'],
    ['no refresh token', { refresh_token: undefined }, 'refreshToken: refreshNotAllowed'],
  ])('nothing is taken from a reply with %s', async (_, more, expected) => {
    const { result, failed } = await run(sendJson(reply(more)));
    expect(result.ok).toBe(false);
    expect(failed).toEqual([expected]);
  });

  test('a trial host is named', async () => {
    const impl = 'https://us-impl.api.concursolutions.com';
    const { result } = await run(sendJson(reply({ geolocation: impl })));
    expect(result.validation.checks.find(({ id }) => id === 'dataCentre')).toMatchObject({
      outcome: 'ok',
      problem: { id: 'implementationHost' },
    });
  });
});

describe('a refused exchange', () => {
  test.each<[number, string]>([
    [5, 'company: requestTokenRejected'],
    [136, 'company: authtokenForOtherApp'],
    [100, 'company: companyUnknown'],
    [61, 'client: clientNotFound'],
    [64, 'client: wrongSecret'],
  ])('code %i', async (code, expected) => {
    const { result, failed } = await run(
      sendJson({ code, error: 'x' }, 400, { 'concur-correlationid': 'c-2' }),
    );
    expect(failed).toEqual([expected]);
    expect(result.validation).toMatchObject({ outcome: 'failed', code: String(code), correlationId: 'c-2' });
    expect(server?.seen).toHaveLength(1);
  });

  test.each<[string, Respond, string]>([
    ['maintenance', sendJson({ code: 134 }, 503), 'maintenance'],
    ['a broken server', sendJson({}, 500), 'serverError'],
  ])('%s decides nothing', async (_, respond, expected) => {
    const { result, failed } = await run(respond);
    expect(failed).toEqual([]);
    expect(result.validation.outcome).toBe('unreachable');
    expect(result.validation.checks.map(({ problem }) => problem?.id).filter(Boolean)).toEqual([expected]);
  });
});

describe('nothing is sent', () => {
  test.each<[string, Partial<ExchangeValues>, string]>([
    ['with a misshapen Client ID', { clientId: `${values.clientId}7` }, 'shapes: valueMalformed'],
    ['with a missing secret', { clientSecret: '' }, 'shapes: valuesMissing'],
    [
      'with one value in two places',
      { clientSecret: values.clientId.toUpperCase() },
      'shapes: sameValueTwice',
    ],
    ['to a foreign host', { base: 'https://us2.api.evil.example' }, 'dataCentre: hostNotAllowed'],
  ])('%s', async (_, change, expected) => {
    const { result, failed } = await run(sendJson(reply()), change);
    expect(result.ok).toBe(false);
    expect(failed).toEqual([expected]);
    expect(server?.inits).toHaveLength(0);
  });
});

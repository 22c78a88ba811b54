import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { exchangeBody, refreshBody } from '../../utils/core/oauth/request.ts';
import { SOURCE } from '../../utils/integrations/index.ts';
import { ask, GRANTED, idOf, REFUSED, server, URL_OF_US2, values } from './ask-endpoint.ts';
import { type Respond, sendJson, sendText } from './token-server.ts';

describe('trying again', () => {
  const thenGranted =
    (first: Respond, times = 1): Respond =>
    (response, seen, count) =>
      (count <= times ? first : sendJson(GRANTED))(response, seen, count);
  const reset: Respond = (response) => response.destroy();

  test.each<[string, Respond]>([
    ['a reset', reset],
    ['429', sendText('', 429)],
    ['429 with a pause', sendText('', 429, { 'Retry-After': '0' })],
    ['502 with HTML', sendText('<html>Bad gateway</html>', 502)],
    ['503', sendText('', 503)],
    ['504', sendText('', 504)],
  ])('after %s', async (_, first) => {
    expect(idOf(await ask(thenGranted(first, 2)))).toBe('granted');
    expect(server?.seen).toHaveLength(3);
  });

  test('twice at most', async () => {
    expect(idOf(await ask(reset))).toBe('noAnswer');
    expect(server?.seen).toHaveLength(3);
  });

  test('half an answer counts as none', async () => {
    const half: Respond = (response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('{"access', () => response.destroy());
    };
    expect(idOf(await ask(thenGranted(half)))).toBe('granted');
  });

  test.each<[string, Respond, string]>([
    ['a verdict, whatever its status', sendJson({ code: 134, error: 'x' }, 503), 'refused'],
    ['a verdict with 429', sendJson(REFUSED, 429), 'refused'],
    ['a server error without promise', sendText('', 500), 'serverError'],
    ['a pause longer than anyone waits', sendText('', 429, { 'Retry-After': '600' }), 'tooManyRequests'],
    [
      'a pause until far',
      sendText('', 503, { 'Retry-After': 'Fri, 31 Dec 2100 23:59:59 GMT' }),
      'serverError',
    ],
  ])('never after %s', async (_, respond, expected) => {
    expect(idOf(await ask(respond))).toBe(expected);
    expect(server?.seen).toHaveLength(1);
  });
});

describe('a token that the call may spend', () => {
  const requestToken = { ...values, companyUuid: randomUUID(), requestToken: `at-${randomUUID()}` };
  const exchange = exchangeBody(requestToken, SOURCE.tokenEndpoint);
  const refresh = refreshBody({ ...values, refreshToken: randomUUID() });

  test.each<[string, Respond, number, number]>([
    ['a reset', (response) => response.destroy(), 1, 1],
    ['502', sendText('', 502), 1, 1],
    ['504', sendText('', 504), 1, 1],
    ['429, which was not served', sendText('', 429), 3, 1],
    ['503, which was not served', sendText('', 503), 3, 1],
  ])('is sent so often after %s', async (_, respond, exchanges, refreshes) => {
    await ask(respond, {}, URL_OF_US2, exchange);
    expect(server?.seen).toHaveLength(exchanges);
    await server?.close();
    await ask(respond, {}, URL_OF_US2, refresh);
    expect(server?.seen).toHaveLength(refreshes);
  });
});

describe('coming to an end', () => {
  const drip: Respond = (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(' '), 5);
    response.on('close', () => clearInterval(timer));
  };

  test.each<[string, Respond]>([
    ['silence', () => undefined],
    ['an answer that drips for ever', drip],
  ])('by time: %s', async (_, respond) => {
    expect(idOf(await ask(respond, { timeout: 1000 }))).toBe('timedOut');
    expect(server?.inits).toHaveLength(1);
  });

  test('by the admin, during the request', async () => {
    const control = new AbortController();
    expect(idOf(await ask(() => control.abort(), { signal: control.signal }))).toBe('cancelled');
    expect(server?.seen).toHaveLength(1);
  });

  test('by the admin, during a pause', async () => {
    const control = new AbortController();
    const respond: Respond = (response, seen, count) => {
      response.on('close', () => control.abort());
      sendText('', 429, { 'Retry-After': '7' })(response, seen, count);
    };
    expect(idOf(await ask(respond, { signal: control.signal }))).toBe('cancelled');
    expect(server?.seen).toHaveLength(1);
  });

  test('by the admin, before it began', async () => {
    expect(idOf(await ask(sendJson(GRANTED), { signal: AbortSignal.abort() }))).toBe('cancelled');
    expect(server?.seen).toHaveLength(0);
  });
});

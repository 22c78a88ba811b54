import { describe, expect, test, vi } from 'vitest';
import { requestToken } from '../../utils/oauth/token-client.ts';
import { ask, body, GRANTED, idOf, REFUSED, server, URL_OF_US2, values } from './ask-endpoint.ts';
import { type Respond, sendJson, sendText } from './token-server.ts';

describe('the request', () => {
  test('is one form-encoded POST with the secrets in the body only', async () => {
    const answer = await ask(sendJson(GRANTED, 200, { 'Concur-Correlationid': 'c-1' }));
    expect(answer).toMatchObject({
      outcome: 'granted',
      correlationId: 'c-1',
      host: new URL(URL_OF_US2).host,
    });
    expect(server?.seen).toHaveLength(1);
    const [seen] = server?.seen ?? [];
    expect(seen).toMatchObject({ method: 'POST', url: URL_OF_US2, body });
    expect(seen?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(seen?.url).not.toContain(values.clientSecret);
    expect(server?.inits[0]).toMatchObject({
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      keepalive: false,
    });
  });

  test.each([
    'https://us2.api.concursolutions.com/oauth2/v0/token',
    'https://www-us2.api.concursolutions.com',
    'https://www-us2.api.concursolutions.com/oauth2/v0/token?client_id=x',
    'http://www-us2.api.concursolutions.com/oauth2/v0/token',
    'https://www-us2.api.concursolutions.com:8443/oauth2/v0/token',
    'https://www-us2.api.concursolutions.com.evil.example/oauth2/v0/token',
    'https://user@www-us2.api.concursolutions.com/oauth2/v0/token',
    'https://evil.example/oauth2/v0/token',
    'no url',
  ])('goes nowhere else: %s', async (url) => {
    const answer = await ask(sendJson(GRANTED), {}, url);
    expect(answer.outcome).toBe('unreachable');
    expect(server?.inits).toHaveLength(0);
  });

  test('is not sent while the browser is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const answer = await requestToken(URL_OF_US2, body);
    vi.unstubAllGlobals();
    expect(idOf(answer)).toBe('offline');
  });
});

describe('answers', () => {
  test.each<[string, Respond, string]>([
    ['HTML with 200', sendText('<html>Sign in to the proxy</html>'), 'notJson'],
    ['HTML with 403', sendText('<html>Blocked</html>', 403), 'notJson'],
    ["the network's sign-in", sendText('<html>', 511), 'notJson'],
    ['HTML with 500', sendText('<html>', 500), 'serverError'],
    ['empty with 200', sendText(''), 'notJson'],
    ['half a JSON', sendText('{"access_token":"a.b'), 'notJson'],
    ['JSON of another kind', sendJson({ hello: 'world' }), 'answerUnexpected'],
    ['a list', sendJson([GRANTED]), 'answerUnexpected'],
    ['null', sendJson(null), 'answerUnexpected'],
    ['another token type', sendJson({ ...GRANTED, token_type: 'mac' }), 'answerUnexpected'],
    ['a token with an error status', sendJson(GRANTED, 403), 'answerUnexpected'],
    ['5 MB', sendText('x'.repeat(5_000_000)), 'answerTooLarge'],
    ['JSON under another content type', sendText(JSON.stringify(GRANTED)), 'granted'],
    ['a refusal with 200', sendJson(REFUSED), 'refused'],
    ['a code beside a token', sendJson({ ...GRANTED, code: 200, error: 'none' }), 'granted'],
    ['a refusal with 500', sendJson({ ...REFUSED, code: '134' }, 500), 'refused'],
    ['an error without a code with 400', sendJson({ error: 'invalid_client' }, 400), 'refused'],
    ['an error without a code with 500', sendJson({ error: 'server_error' }, 500), 'serverError'],
  ])('%s', async (_, respond, expected) => {
    expect(idOf(await ask(respond))).toBe(expected);
    expect(server?.seen).toHaveLength(1);
  });

  test('a redirect is not followed', async () => {
    const answer = await ask((response, _, count) =>
      count === 1
        ? sendText('', 307, { Location: '/elsewhere' })(response, _, count)
        : sendJson(GRANTED)(response, _, count),
    );
    expect(idOf(answer)).toBe('redirected');
    expect(server?.seen).toHaveLength(1);
  });

  test('the correlation id may stand in the body', async () => {
    const answer = await ask(sendJson({ ...REFUSED, 'Concur-CorrelationId': 'c-2<b>' }, 400));
    expect(answer.correlationId).toBe('c-2b');
  });

  test('a description never brings back what was sent', async () => {
    const echo = `Secret ${values.clientSecret.toUpperCase()} of ${btoa(values.clientSecret)} is wrong`;
    const answer = await ask(sendJson({ ...REFUSED, error_description: echo }, 400));
    expect(JSON.stringify(answer).toLowerCase()).not.toContain(values.clientSecret);
    expect(JSON.stringify(answer)).not.toContain(btoa(values.clientSecret));
    expect(answer).toMatchObject({ refusal: { description: 'Secret ••• of ••• is wrong' } });
  });
});

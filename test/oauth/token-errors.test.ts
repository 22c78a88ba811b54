import { describe, expect, test } from 'vitest';
import { shown } from './ask-endpoint.ts';
import { type Respond, sendJson, sendText } from './token-server.ts';

const words = 'The app sleeps.';

describe('an error in any form is told by its code', () => {
  test.each<[string, unknown, number]>([
    ['an object', { error: { code: '59', type: 'access_denied', message: words } }, 401],
    ['an object with a number', { error: { code: 59, error_description: words } }, 400],
    ['a list', { errors: [{ errorCode: '59', errorMessage: words }] }, 403],
    ['a list under the singular', { error: [{ code: 59, message: words }] }, 403],
    ['a list by itself', [{ code: 59, message: words }], 400],
    ["the vendor's own list", { errorMessageList: [{ errorCode: 59, errorMessage: words }] }, 400],
    ['the legacy form', { Error: { Code: '059', Message: words } }, 400],
    ['words as an object', { code: '59', error_description: { en: words } }, 400],
    ['words as a list', { code: 59, error: 'x', error_description: ['The app', 'sleeps.'] }, 400],
    ['a status of success', { code: 59, error: 'access_denied', error_description: words }, 200],
    ['a status in place of the outer code', { code: 403, error: { code: 59, message: words } }, 403],
  ])('%s', async (_, json, status) => {
    const { id, code, description } = await shown(sendJson(json, status));
    expect({ id, code, description }).toEqual({ id: 'appDisabled', code: '59', description: words });
  });
});

describe('an error without a code blames no value that it does not name', () => {
  test.each<[string, Respond, string]>([
    ['an object of words', sendJson({ error: { message: words } }, 403), 'refusedUnknown'],
    ['a list of words', sendJson({ errors: [words] }, 403), 'refusedUnknown'],
    ['the legacy form', sendJson({ Error: { Message: words, Id: 'x7' } }, 403), 'refusedUnknown'],
    ['words in place of a name', sendJson({ error: words }, 403), 'refusedUnknown'],
    ['SCIM', sendJson({ schemas: ['a:b'], detail: words, status: '403' }, 403), 'answerUnexpected'],
    [
      'problem details',
      sendJson({ type: 'about:blank', title: words, status: 403 }, 403),
      'answerUnexpected',
    ],
    ['a message', sendJson({ message: words }, 403), 'answerUnexpected'],
    ['a text as JSON', sendJson(words, 403), 'answerUnexpected'],
    ['a plain text', sendText(`${words}\n`, 403), 'answerUnexpected'],
    ["a gateway's status", sendJson({ code: 16, message: words, details: [] }, 401), 'answerUnexpected'],
    ["a gateway's status", sendJson({ code: 14, message: words, details: [] }, 503), 'serverError'],
    ['a broken server', sendJson({ message: words }, 500), 'serverError'],
    ["a broken gateway's code", sendJson({ code: 'E500', message: words }, 500), 'serverError'],
    ["a broken gateway's list", sendJson({ errors: [{ code: 4, message: words }] }, 500), 'serverError'],
    ['a code of too many calls', sendJson({ code: 'TooMany', message: words }, 429), 'tooManyRequests'],
    ['a name of too many calls', sendJson({ error: 'rate_limited', message: words }, 429), 'tooManyRequests'],
  ])('%s: words and status are shown', async (_, respond, expected) => {
    const { id, description, status, field } = await shown(respond);
    expect({ id, description, field }).toEqual({ id: expected, description: words, field: undefined });
    expect(status).toMatch(/^(401|403|429|50[03])$/u);
  });

  test('a name decides, wherever it stands', async () => {
    const named = { id: 'wrongCredentials', description: words };
    const error = { error: { type: 'invalid_client', message: words } };
    expect(await shown(sendJson(error, 401))).toMatchObject(named);
    expect(await shown(sendJson({ code: 'invalid_client', message: words }, 401))).toMatchObject(named);
    expect(await shown(sendJson({ code: 401, error: 'invalid_client', message: words }, 401))).toMatchObject(
      named,
    );
  });

  test.each<[string, Respond]>([
    ['markup', sendText('<p>Blocked by a proxy</p>', 403)],
    ['half a JSON', sendText('{"message":"Blocked', 403)],
  ])('%s is not shown', async (_, respond) => {
    expect(await shown(respond)).toMatchObject({ id: 'notJson', status: '403' });
    expect(await shown(respond)).not.toHaveProperty('description');
  });

  test('an empty error is none', async () => {
    expect(await shown(sendJson({ error: null, errors: [], code: '' }))).toMatchObject({
      id: 'answerUnexpected',
    });
  });
});

describe('a refusal for another data centre names the address to use', () => {
  const moved = (geolocation: unknown) =>
    shown(sendJson({ code: '16', error: 'invalid_request', ...(geolocation as object) }, 400));
  test.each<[string, object, string | undefined]>([
    ['an address', { geolocation: 'https://eu2.api.concursolutions.com' }, 'eu2.api.concursolutions.com'],
    ['a host with a slash', { geolocation: 'eu2.api.concursolutions.com/' }, 'eu2.api.concursolutions.com'],
    [
      'the token URL of the www host',
      { geoLocation: 'https://www-eu2.api.concursolutions.com/oauth2/v0/token' },
      'eu2.api.concursolutions.com',
    ],
    [
      'within an error',
      { errors: [{ geolocation: 'eu2.api.concursolutions.com' }] },
      'eu2.api.concursolutions.com',
    ],
    ['a foreign host', { geolocation: 'https://eu2.api.evil.example' }, undefined],
    ['the host that was asked', { geolocation: 'https://us2.api.concursolutions.com' }, undefined],
    ['none', {}, undefined],
  ])('%s', async (_, told, expected) => {
    const problem = await moved(told);
    expect([problem.id, problem.expected]).toEqual(['otherDataCentre', expected]);
  });
});

import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { refusedValidation } from '../../utils/core/oauth/to-validation.ts';
import { SOURCE, TARGET, TOKEN_ERRORS } from '../../utils/integrations/index.ts';
import { jwt } from '../core/oauth/jwt.ts';
import { ask, GRANTED, values } from './ask-endpoint.ts';
import { type Respond, sendJson, sendText } from './token-server.ts';

/** What is shown of an answer that grants nothing: its problem and the words and status beside it. */
async function shown(respond: Respond, options: object = {}): Promise<Partial<Record<string, string>>> {
  const answer = await ask(respond, options);
  if (answer.outcome === 'granted') expect.fail('granted');
  const { checks } = refusedValidation(
    { kind: 'validate', now: 0 },
    answer,
    TOKEN_ERRORS,
    SOURCE.tokenEndpoint,
  );
  const problem = checks.flatMap((check) => check.problem ?? [])[0];
  return { ...problem?.params, id: problem?.id };
}

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
    ['a broken server', sendJson({ message: words }, 500), 'serverError'],
  ])('%s: words and status are shown', async (_, respond, expected) => {
    const { id, description, status, field } = await shown(respond);
    expect({ id, description, field }).toEqual({ id: expected, description: words, field: undefined });
    expect(status).toMatch(/^(403|500)$/u);
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

describe('nothing that is held comes back in an answer', () => {
  const held = [randomUUID(), `1_${randomUUID().replaceAll('-', '').slice(0, 26)}`];
  const all = [values.clientSecret, ...held];
  const forms: readonly [string, (value: string) => string][] = [
    ['whole', (value) => value],
    ['in capitals', (value) => value.toUpperCase()],
    ['without its last half', (value) => value.slice(0, value.length / 2)],
    ['without its first half', (value) => value.slice(value.length / 2)],
    ['without hyphens', (value) => value.replaceAll('-', '')],
    ['as base64', (value) => btoa(value)],
    ['broken by what cannot be seen', (value) => `${value.slice(0, 5)}\u200b${value.slice(5)}`],
    ['with a mark within', (value) => `${value.slice(0, 13)}\u202e${value.slice(13)}`],
    ['cut by the limit', (value) => `${'so it is '.repeat(21)}${value}`],
  ];
  const places: readonly [string, (echo: string) => Respond][] = [
    ['the words', (echo) => sendJson({ code: 64, error_description: `not ${echo}` }, 400)],
    ['the name', (echo) => sendJson({ error: echo }, 400)],
    ['the code', (echo) => sendJson({ code: echo.slice(0, 40) }, 400)],
    ['a plain text', (echo) => sendText(`not ${echo}`, 400)],
    ['the correlation id', (echo) => sendJson({ code: 64, 'concur-correlationid': echo }, 400)],
    ['the data centre', (echo) => sendJson({ code: 16, geolocation: `https://${echo}.example` }, 400)],
    ['the scopes', (echo) => sendJson({ ...GRANTED, scope: `EXPRPT ${echo}` })],
  ];
  for (const [form, write] of forms) {
    test.each(places)(`${form}, in %s`, async (_, respond) => {
      for (const value of all) {
        const text = JSON.stringify(await ask(respond(write(value)), { held })).toLowerCase();
        const known = [value, value.replaceAll('-', ''), btoa(value)].map((one) => one.toLowerCase());
        const parts = known.flatMap((one) =>
          Array.from({ length: one.length - 5 }, (__, at) => one.slice(at, at + 6)),
        );
        expect(parts.filter((part) => text.includes(part))).toEqual([]);
      }
    });
  }

  test.each<[string, string]>([
    ['a UUID', randomUUID()],
    ['thirty letters and digits', randomUUID().replaceAll('-', '').slice(2)],
    ['a JWT', jwt({ sub: randomUUID() })],
    ['one across the limit', `${'so it is '.repeat(19)}${randomUUID()}`],
  ])('nor a token that nobody here holds: %s', async (_, echo) => {
    for (const respond of [
      sendJson({ code: 64, error_description: `refresh_token=${echo} is bad` }, 400),
      sendJson(JSON.stringify({ refresh_token: echo })),
    ]) {
      const { description = '' } = await shown(respond);
      expect(description).toContain('•••');
      expect(description).not.toContain(echo.trim().split(' ').at(-1)?.slice(0, 12));
    }
  });

  test('ordinary words stay, cleaned and short', async () => {
    const said = `The\u0007 client\u202e ${'is unknown '.repeat(90)}`;
    const { description } = await shown(sendJson({ code: 64, error_description: said }, 400), { held });
    expect(description).toMatch(/^The client is unknown is/u);
    expect(description?.length).toBeLessThanOrEqual(200);
  });

  describe('names by which an answer is judged are read as they came, though held values have letters of them', () => {
    const geolocation = 'https://us2.api.concursolutions.com';

    test('by chance, as a long token has', async () => {
      const { scopes } = TARGET.requirements;
      const access_token = `${jwt({})}xEnTeRpRise_sensit-DWRITE_Entity-cursolutions`;
      expect(
        await ask(sendJson({ ...GRANTED, access_token, scope: scopes.join(' '), geolocation })),
      ).toMatchObject({ reply: { scopes, geolocation } });
    });

    test('because the value is made of words', async () => {
      const held = ['my-invalid-concursolutions'];
      expect(await ask(sendJson({ error: 'invalid_grant', geolocation }, 400), { held })).toMatchObject({
        refusal: { error: 'invalid_grant', geolocation },
      });
    });
  });

  test('an address whose data centre is a held value is not shown', async () => {
    const respond = sendJson({ code: 16, geolocation: `https://${held[0]}.api.concursolutions.com` }, 400);
    expect(JSON.stringify(await ask(respond, { held }))).not.toContain(held[0]?.slice(0, 8));
  });

  test('a scope is no other one for what cannot be seen in it', async () => {
    expect(await ask(sendJson({ ...GRANTED, scope: 'EXPRPT\u202e CON\u200bFIG' }))).toMatchObject({
      reply: { scopes: ['EXPRPT\ufffd', 'CON\ufffdFIG'] },
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

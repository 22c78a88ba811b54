import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { TARGET } from '../../utils/integrations/index.ts';
import { jwt } from '../core/oauth/jwt.ts';
import { ask, GRANTED, shown, values } from './ask-endpoint.ts';
import { type Respond, sendJson, sendText } from './token-server.ts';

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
      // Six letters of a random value may stand in what every such answer says.
      const usual = JSON.stringify(await ask(respond('-'), { held })).toLowerCase();
      for (const value of all) {
        const text = JSON.stringify(await ask(respond(write(value)), { held })).toLowerCase();
        const known = [value, value.replaceAll('-', ''), btoa(value)].map((one) => one.toLowerCase());
        const parts = known.flatMap((one) =>
          Array.from({ length: one.length - 5 }, (__, at) => one.slice(at, at + 6)),
        );
        expect(parts.filter((part) => text.includes(part) && !usual.includes(part))).toEqual([]);
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

    test('by chance, as a long token has of every name', async () => {
      const scopes = [...TARGET.requirements.scopes, 'travel.enterprise.itinerary'];
      const access_token = `${jwt({ sub: 'x'.repeat(60) })}xEnTeRpRise_sensit-DWRITE_Entity-cursolutions-itiner`;
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

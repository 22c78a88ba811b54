import { describe, expect, test } from 'vitest';
import { call, EU2, reply, run, server, US2 } from './run-exchange.ts';
import { type Respond, sendJson } from './token-server.ts';

describe('another data centre', () => {
  const elsewhere = (geolocation: string, code: unknown = 16): Respond =>
    sendJson({ code, error: 'invalid_request', geolocation }, 400);
  const first =
    (one: Respond, then: Respond): Respond =>
    (response, seen, count) =>
      (count === 1 ? one : then)(response, seen, count);

  test.each([`${EU2}/`, `${EU2}/oauth2/v0/token`, EU2.replace('eu2', 'www-eu2'), EU2.slice(8), EU2])(
    'is followed to %s',
    async (geolocation) => {
      const { result } = await run(first(elsewhere(geolocation), sendJson(reply({ geolocation: EU2 }))));
      expect(result).toMatchObject({ ok: true, base: EU2 });
      expect(server?.seen.map(({ url }) => url)).toEqual([call(US2), call(EU2)]);
    },
  );

  test('is followed once only', async () => {
    const { failed } = await run(first(elsewhere(EU2), elsewhere(US2)));
    expect(failed).toEqual(['dataCentre: otherDataCentre']);
    expect(server?.seen).toHaveLength(2);
  });

  test.each<[string, Respond]>([
    ['to a foreign host', elsewhere('https://api.evil.example')],
    ['without TLS', elsewhere(EU2.replace('https', 'http'))],
    ['with user info', elsewhere(EU2.replace('//', '//me:pass@'))],
    ['to a port', elsewhere(`${EU2}:8443`)],
    ["to the target's host", elsewhere('https://collect.mileiq.com')],
    ['to a host of pages', elsewhere('https://www.concursolutions.com/oauth2/v0/token')],
    ['to a host that begins alike', elsewhere(`${EU2}.example`)],
    ['to itself', elsewhere(`${US2}/`)],
    ['to nowhere', elsewhere('')],
    ['for another reason', elsewhere(EU2, 64)],
  ])('is not followed %s', async (_, respond) => {
    const { result } = await run(respond);
    expect(result.ok).toBe(false);
    expect(server?.seen).toHaveLength(1);
  });
});

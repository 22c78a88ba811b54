import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { jwtClaims } from '../../../utils/core/oauth/jwt.ts';
import { parseRefusal } from '../../../utils/core/oauth/refusal.ts';
import { parseReply } from '../../../utils/core/oauth/reply.ts';
import { witnessOf } from '../../../utils/core/oauth/witness.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { jwt } from './jwt.ts';

const reply = { access_token: 'a', token_type: 'Bearer' };

describe('a token reply', () => {
  test.each<[string, unknown, readonly string[] | null]>([
    ['blanks', 'openid EXPRPT  CONFIG', ['openid', 'EXPRPT', 'CONFIG']],
    ['commas', 'openid, EXPRPT,CONFIG', ['openid', 'EXPRPT', 'CONFIG']],
    ['a list', ['openid', 'EXPRPT CONFIG'], ['openid', 'EXPRPT', 'CONFIG']],
    ['twice the same', 'EXPRPT EXPRPT', ['EXPRPT']],
    ['none granted', '', []],
    ['not told', undefined, null],
    ['null', null, null],
    ['nonsense', 7, null],
  ])('scopes: %s', (_, scope, expected) => {
    expect(parseReply({ ...reply, scope })?.scopes).toEqual(expected);
  });

  test.each<[unknown, number | null]>([
    [1_798_992_000, 1_798_992_000_000],
    ['1798992000', 1_798_992_000_000],
    [15_811_200, null],
    [1_798_992_000_000, null],
    ['soon', null],
    [undefined, null],
  ])('end of the refresh token: %s', (told, expected) => {
    expect(parseReply({ ...reply, refresh_expires_in: told })?.refreshExpiresAt).toBe(expected);
  });

  test('expires_in may be anything, unknown fields may come', () => {
    for (const expires_in of [3600, '3600', 'soon', undefined])
      expect(parseReply({ ...reply, expires_in, more: {} })).not.toBeNull();
  });

  test.each<[string, object]>([
    ['a kind of token that is null', { token_type: null }],
    ['an id token that is no text', { id_token: {} }],
  ])('is one in spite of %s', (_, more) => {
    expect(parseReply({ ...reply, refresh_token: 'r', ...more })?.refreshToken).toBe('r');
  });

  test.each<[string, unknown, string | null]>([
    ['a form of its own', '1_abc.def~0+/=', '1_abc.def~0+/='],
    ['a JWT, as the server says itself', 'eyJh.eyJi.c', 'eyJh.eyJi.c'],
    ['blanks around it', ' r\r\n', 'r'],
    ['blanks only', ' ', null],
    ['nothing', '', null],
    ['null', null, null],
  ])('refresh token: %s', (_, told, expected) => {
    expect(parseReply({ ...reply, refresh_token: told })?.refreshToken).toBe(expected);
  });

  test.each<[string, string]>([
    ['a request token', `at-${randomUUID()}`],
    ['several words', 'see the manual'],
  ])('is none with %s for the refresh token', (_, told) => {
    expect(parseReply({ ...reply, refresh_token: told })).toBeNull();
  });

  test.each([
    ['us2.api.concursolutions.com', 'https://us2.api.concursolutions.com'],
    ['https://us2.api.concursolutions.com/', 'https://us2.api.concursolutions.com/'],
    ['us2.api.concursolutions.com/', 'https://us2.api.concursolutions.com/'],
    ['us2.api.concursolutions.com/oauth2/v0', 'https://us2.api.concursolutions.com/oauth2/v0'],
    ['//us2.api.concursolutions.com', 'https://us2.api.concursolutions.com'],
    [' us2.api.concursolutions.com\n', 'https://us2.api.concursolutions.com'],
    ['us2.api.concursolutions.com:8443', 'https://us2.api.concursolutions.com:8443'],
    ['http://us2.api.concursolutions.com', 'http://us2.api.concursolutions.com'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['somewhere', 'somewhere'],
    ['', null],
  ])('data centre: %s', (geolocation, expected) => {
    expect(parseReply({ ...reply, geolocation })?.geolocation).toBe(expected);
    expect(parseRefusal({ code: 16, geolocation }, 'x')?.geolocation).toBe(expected);
    expect(parseReply({ ...reply, geoLocation: geolocation })?.geolocation).toBe(expected);
    expect(parseRefusal({ error: { code: '16', geoLocation: geolocation } }, 'x')?.geolocation).toBe(
      expected,
    );
  });

  test.each<[string, unknown]>([
    ['an object', { href: 'https://us2.api.concursolutions.com' }],
    ['an object that names it as well', { name: 'US2', code: 'us2', url: 'us2.api.concursolutions.com' }],
    ['a list', ['https://us2.api.concursolutions.com']],
    ['a list of objects', [{ rel: 'base', href: 'us2.api.concursolutions.com' }]],
  ])('data centre: the address in %s', (_, geolocation) => {
    const base = 'https://us2.api.concursolutions.com';
    expect(parseReply({ ...reply, geolocation })?.geolocation).toBe(base);
    expect(parseRefusal({ code: 16, geolocation }, 'x')).toMatchObject({ code: '16', geolocation: base });
    expect(parseRefusal({ error: { code: '16', geoLocation: geolocation } }, 'x')?.geolocation).toBe(base);
  });

  test('data centre: of what is no address the text is told, and of nothing none', () => {
    expect(parseReply({ ...reply, geolocation: { name: 'US2' } })?.geolocation).toBe('US2');
    expect(parseReply({ ...reply, geolocation: [] })?.geolocation).toBeNull();
  });

  test.each<[string, unknown]>([
    ['no token', { token_type: 'Bearer' }],
    ['an empty token', { ...reply, access_token: '' }],
    ['a token that is no text', { ...reply, access_token: {} }],
    ['an endless token', { ...reply, access_token: 'x'.repeat(30_000) }],
    ['a refresh token that is no text', { ...reply, refresh_token: 1 }],
    ['nothing', undefined],
  ])('is none: %s', (_, json) => {
    expect(parseReply(json)).toBeNull();
  });
});

describe('a refusal', () => {
  test.each<[unknown, string | null]>([
    [{ code: 64, error: 'invalid_client' }, '64'],
    [{ code: '64' }, '64'],
    [{ code: ' 64 ' }, '64'],
    [{ code: 64, error_description: { text: 'x' }, geolocation: 7 }, '64'],
    [{ error: 'invalid_client' }, null],
    [{ code: { number: 64 }, error: 'invalid_client' }, null],
    [{ code: 64.5, error: 'invalid_client' }, null],
  ])('%j', (json, code) => {
    expect(parseRefusal(json, 'x')).toMatchObject({ code });
  });

  test.each([[{}], [{ code: null }], [{ message: 'x' }], [null], ['text'], [[1]]])('is none: %j', (json) => {
    expect(parseRefusal(json, 'x')).toBeNull();
  });
});

describe('what tokens say of themselves', () => {
  const HELD = randomUUID();
  const witness = (more: object, access: object = {}) =>
    witnessOf(
      { ...(parseReply({ ...reply, access_token: jwt(access), ...more }) ?? expect.fail('no reply')) },
      SOURCE.tokenEndpoint,
      [HELD, 'a token with EXPRPT in it'],
      ['EXPRPT'],
    );

  test('scopes: the reply, else the access token', () => {
    const access = { 'concur.scopes': ['EXPRPT', 7] };
    expect(witness({ scope: 'CONFIG' }, access).scopes).toEqual(['CONFIG']);
    expect(witness({}, access).scopes).toEqual(['EXPRPT']);
    expect(witness({}).scopes).toBeNull();
  });

  test('scopes in the access token hold no value that is held, nor a part of it', () => {
    const access = { 'concur.scopes': ['EXPRPT', `a.${HELD}`, HELD.slice(3, 12)] };
    expect(witness({}, access).scopes).toEqual(['EXPRPT', 'a.•••', '•••']);
  });

  test('audience, subject, kind and issuer', () => {
    const id_token = jwt({
      aud: 'app',
      sub: 'company-ü',
      iss: 'https://x.example',
      'concur.type': 'company',
    });
    expect(witness({ id_token })).toEqual({
      scopes: null,
      audience: ['app'],
      subject: 'company-ü',
      ofCompany: true,
      issuer: 'https://x.example',
    });
  });

  test.each(['', 'a.b', 'a.b.c', '..', 'a.W10.c', 'a.bnVsbA.c', `a.${'x'.repeat(30_000)}.c`])(
    'no JWT: %s',
    (text) => {
      expect(jwtClaims(text)).toBeNull();
    },
  );
});

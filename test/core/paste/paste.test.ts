import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { FORMS } from './forms.ts';
import { randomToken, randomValues } from './random-values.ts';

const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE);
const v = randomValues();
const opaque = randomValues('opaque');
const requestToken = `at-${randomToken(30)}`;
const tokenUrl = `${v.authorizationUrl}/oauth2/v0/token`;

describe('the four values out of', () => {
  test.each(Object.keys(FORMS))('%s', (name) => {
    const expected = { values: v, doubtful: [], problems: [] };
    expect(read(FORMS[name]?.(v) ?? '')).toEqual(expected);
    expect(read((FORMS[name]?.(v) ?? '').replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  test.each(Object.keys(FORMS))('%s, with a refresh token of the other form', (name) => {
    expect(read(FORMS[name]?.(opaque) ?? '').values).toEqual(opaque);
  });
});

const [a, b, c, d] = [v.clientId, v.clientSecret, v.refreshToken, randomUUID()];

describe('no value is guessed', () => {
  test.each<[string, string]>([
    ['values without labels', `${a}\n${b}\n${c}`],
    [
      'names behind the values',
      `${a} is the client ID\n${b} is the client secret\n${c} is the refresh token`,
    ],
    ['names behind, in brackets', `${a} (client ID), ${b} (client secret), ${c} (refresh token)`],
    ['names behind, blanks only', `${a} client ID ${b} client secret ${c} refresh token`],
    ['names behind, after a colon', `Values: ${a} client ID ${b} client secret ${c} refresh token`],
    ['names below', `${a}\nClient ID\n${b}\nClient Secret\n${c}\nRefresh Token\n`],
    [
      'names below, the first value not recognised',
      `n/a\nClient ID\n${b}\nClient Secret\n${c}\nRefresh Token\n`,
    ],
    ['names below, the first value a URL', `${tokenUrl}\nToken URL\n${a}\nClient ID\n${b}\nClient Secret\n`],
    [
      'names below in rows',
      `${a}\t${b}\nClient ID\tClient Secret\n${c}\t${d}\nRefresh Token\tAccess Token\n`,
    ],
    ['sentences below', `${a}\nThis is the client ID\n${b}\nThis is the client secret\n${c}\nKind regards`],
    ['names behind in one row', `${a} | Client ID | ${b} | Client Secret | ${c}`],
    [
      'names below, the first value a URL, more text behind',
      `${tokenUrl}\nToken URL\n${a}\nClient ID\n${b}\nClient Secret\nKim`,
    ],
    ['value | name', `| ${a} | Client ID |\n| ${b} | Client Secret |\n| ${c} | Refresh Token |`],
    ['value: name', `${a}: Client ID\n${b}: Client Secret\n${c}: Refresh Token`],
    ['two names, two values', `Client ID / Client Secret: ${a} / ${b}`],
    ['two names in a sentence', `Client ID and client secret: ${a}, ${b}`],
    ['two values under a name', `Client ID:\n${a}\n${b}`],
    ['a value under another name', `Client ID\nCompany UUID: ${a}`],
    ['a value under an unknown name', `Client ID\nFirmenkennung: ${a}`],
    ['longer names', `client_id_old=${a}\nClient Secret ID: ${b}\nRefreshTokenHash: ${c}`],
    ['placeholders', 'client_id=<client_id>&client_secret=<client_secret>&refresh_token=<refresh_token>'],
  ])('%s', (_, text) => {
    const { values } = read(text);
    expect({ ...values, authorizationUrl: undefined }).toEqual({ authorizationUrl: undefined });
  });

  test('nothing recognised is said', () => {
    expect(read('Hello, we will come back to you.')).toEqual({
      values: {},
      doubtful: [],
      problems: [{ id: 'nothingRecognised' }],
    });
  });
});

describe('doubtful values are named', () => {
  const counted = [8, 4, 4, 4, 12].map((length) => '123456789012'.slice(0, length)).join('-');
  const doubt = (text: string) => read(text).doubtful.map(({ id, problem }) => `${id}: ${problem.id}`);

  test.each<[string, string, string]>([
    ['two different values', `Client ID: ${a}\nClient ID: ${b}`, 'clientId: ambiguousText'],
    ['a digit too many', `Client ID: ${a}7`, 'clientId: valueMalformed'],
    ['digits that count', `Client ID: ${counted}`, 'clientId: valueMalformed'],
    ['a request token', `Refresh Token: ${requestToken}`, 'refreshToken: requestTokenAsRefreshToken'],
    [
      'a request token, broken',
      `Refresh Token: at-\n${requestToken.slice(3)}`,
      'refreshToken: requestTokenAsRefreshToken',
    ],
    [
      'only a request token',
      `Company Request Token: ${requestToken}`,
      'refreshToken: requestTokenAsRefreshToken',
    ],
    [
      'an access token',
      `Refresh Token: eyJ${randomToken(40)}.eyJ${randomToken(40)}.${randomToken(40)}`,
      'refreshToken: accessTokenAsRefreshToken',
    ],
    [
      'a foreign address',
      'Authorization URL: https://login.evil.example/oauth2/v0/token',
      'authorizationUrl: hostNotAllowed',
    ],
    [
      'an address without TLS',
      `Authorization URL: ${tokenUrl.replace('https', 'http')}`,
      'authorizationUrl: hostNotAllowed',
    ],
    [
      'two data centres',
      `Geolocation: https://us2.api.concursolutions.com\nToken URL: https://eu2.api.concursolutions.com`,
      'authorizationUrl: ambiguousText',
    ],
  ])('%s', (_, text, expected) => {
    expect(doubt(text)).toEqual([expected]);
  });

  test('one value under two names', () => {
    const { values, doubtful } = read(`Client ID: ${a}\nClient Secret: ${a}`);
    expect(values).toEqual({});
    expect(doubtful.map(({ id }) => id)).toEqual(['clientId', 'clientSecret']);
  });

  test('the same value twice is one value', () => {
    expect(read(`Client ID: ${a}\nApp ID: ${a.toUpperCase()}`).doubtful).toEqual([]);
  });
});

describe('the address', () => {
  test.each([
    'https://us2.api.concursolutions.com/',
    'https://www-us2.api.concursolutions.com/oauth2/v0/token',
    'https://us2.api.concursolutions.com/oauth2/v0/authorize?x=1',
    'us2.api.concursolutions.com',
    'https:\\/\\/us2.api.concursolutions.com',
  ])('%s becomes the base URL', (url) => {
    expect(read(`geolocation: ${url}`).values).toEqual({ authorizationUrl: v.authorizationUrl });
  });

  test('the labelled one counts before a sample call', () => {
    const text = `curl https://glz.api.concursolutions.com/oauth2/v0/token\nGeolocation: ${v.authorizationUrl}`;
    expect(read(text).values.authorizationUrl).toBe(v.authorizationUrl);
  });
});

import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { HANDOVER_IDS, type HandoverId } from '../../../utils/core/credentials/credentials.ts';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { randomToken, randomValues } from './random-values.ts';

const v = randomValues();
const { clientId: id, clientSecret: secret, refreshToken: token, authorizationUrl: base } = v;
const [other, older] = [randomUUID(), randomUUID()];
const url = `${base}/oauth2/v0/token`;
const encoded = encodeURIComponent(url);
const jwt = ['eyJ', '', ''].map((start) => start + randomToken(30)).join('.');
const spaced = (value: string) => value.replaceAll('-', ' - ');

/** What came of each value: `taken`, why not, or nothing where it was not seen. */
function outcome(text: string): Partial<Record<HandoverId, string>> {
  const { values, doubtful } = readPasted(text, PASTE_LABELS, SOURCE);
  for (const one of HANDOVER_IDS) expect([undefined, v[one]]).toContain(values[one]);
  return Object.fromEntries([
    ...Object.keys(values).map((one) => [one, 'taken']),
    ...doubtful.map((one) => [one.id, one.problem.id]),
  ]);
}

const all = Object.fromEntries(HANDOVER_IDS.map((one) => [one, 'taken']));
const pair = { clientId: 'taken', clientSecret: 'taken' };

describe('values as people and programs send them', () => {
  test.each<[string, string, Partial<Record<HandoverId, string>>]>([
    [
      'two names of a value in a table',
      `Client ID (App ID)\t${id}\nClient Secret (Secret ID)\t${secret}\nRefresh Token\t${token}\nToken URL\t${url}`,
      all,
    ],
    [
      'two names of a value, the value below',
      `Client-ID (App-ID)\n${id}\nSecret ID / Client Secret\n${secret}\nRefresh Token\n${token}\nToken-URL\n${url}`,
      all,
    ],
    [
      'rows of a file with semicolons',
      `Field;Value\nClient ID;${id}\nClient Secret;${secret}\nRefresh Token;${token}\nBase URL;${base}`,
      all,
    ],
    ['rows of a file with commas and quotes', `"Client ID","${id}"\n"Client Secret","${secret}"`, pair],
    [
      'names and values as fields of JSON',
      JSON.stringify([
        { key: 'client_id', value: id, enabled: true },
        { key: 'client_secret', value: secret },
        { name: 'refreshToken', value: token },
        { name: 'geolocation', value: base },
      ]),
      all,
    ],
    ['underscores of emphasis', `__Client ID__: \`${id}\`\n_Client Secret_: ${secret}`, pair],
    ['a scan with blanks', `Client ID: ${spaced(id)}\nClient Secret: ${secret.replace('-', '- ')}`, pair],
    [
      'the source of a message',
      `client_id=3D${id}&client_secret=3D${secret.slice(0, 20)}=\n${secret.slice(20)}`,
      pair,
    ],
    [
      'quotes in the source of a message',
      `{=22client_id=22: =22${id}=22, =22client_secret=22: =22${secret}=22}`,
      pair,
    ],
    [
      'an address in the link of a filter',
      `Authorization URL: https://eur02.safelinks.protection.example/?url=${encoded}&data=05%7C01`,
      { authorizationUrl: 'taken' },
    ],
    [
      'an address in the link of a filter, without its name',
      `Use https://click.example/?u=${encoded} for everything.`,
      { authorizationUrl: 'taken' },
    ],
    [
      'an old secret beside the new one',
      `Old Client Secret: ${older}\nNew Client Secret: ${secret}`,
      { clientSecret: 'taken' },
    ],
    [
      'a row of a table beside an old one',
      `App;Client ID;Client Secret\nMileIQ;${id};${secret}\nOld;${other};${older}`,
      pair,
    ],
    [
      'a setting beside a comment',
      `; client_secret = ${older}\nclient_secret = ${secret}`,
      { clientSecret: 'taken' },
    ],
    ['a sample beside the value', `Example Client ID: ${other}\nClient ID: ${id}`, { clientId: 'taken' }],
  ])('%s', (_, text, expected) => {
    expect(outcome(text)).toEqual(expected);
  });
});

describe('what is doubtful is named, not taken', () => {
  const odd = randomToken(40);
  test.each<[string, string, Partial<Record<HandoverId, string>>]>([
    [
      'two apps, one without its secret',
      `MileIQ\nClient ID: ${id}\nRefresh Token: ${token}\n\nAnother\nClient ID: ${other}\nClient Secret: ${older}`,
      { clientId: 'ambiguousText', clientSecret: 'severalApps', refreshToken: 'severalApps' },
    ],
    ['an old value alone', `Previous Client Secret: ${older}`, { clientSecret: 'outdatedValue' }],
    ['an old value, in German', `Altes Client-Secret: ${older}`, { clientSecret: 'outdatedValue' }],
    ['an old value, in Japanese', `旧クライアントシークレット：${older}`, { clientSecret: 'outdatedValue' }],
    ['a remark at the name', `Client Secret (do not use): ${older}`, { clientSecret: 'outdatedValue' }],
    ['an old address', `Old Token URL: ${url}`, { authorizationUrl: 'outdatedValue' }],
    [
      'a row of a table that is old',
      `App;Client ID;Client Secret\nOld app, made ${'long '.repeat(40)}ago;${other};${older}`,
      { clientId: 'outdatedValue', clientSecret: 'outdatedValue' },
    ],
    ['a setting made a comment', `# client_secret=${older}`, { clientSecret: 'outdatedValue' }],
    [
      'two values in a sentence',
      `Client Secret: ${older}, from Monday on ${secret}`,
      { clientSecret: 'ambiguousText' },
    ],
    [
      "the secret's id in brackets",
      `Client Secret (Secret ID: ${other}): ${secret}`,
      { clientSecret: 'ambiguousText' },
    ],
    [
      "the secret's id before it",
      `Secret ID: ${other}\nSecret value: ${secret}`,
      { clientSecret: 'ambiguousText' },
    ],
    ['only an access token', `Access Token: ${jwt}`, { refreshToken: 'accessTokenAsRefreshToken' }],
    [
      'a token with other signs',
      `Refresh Token: ${odd}+${randomToken(6)}==`,
      { refreshToken: 'valueMalformed' },
    ],
    [
      'a token with a letter of another script',
      `Refresh Token: ${odd}а9`,
      { refreshToken: 'valueMalformed' },
    ],
    [
      'a token broken over lines',
      `Refresh Token: ${odd}\n${randomToken(6)}\nKim`,
      { refreshToken: 'valueMalformed' },
    ],
    ['a token behind an encoded sign', `refresh_token=3D${odd}`, { refreshToken: 'valueMalformed' }],
    [
      'names below their values in a file',
      `${other},\nClient ID,${older}\nClient Secret,${randomUUID()}\nRefresh Token`,
      { clientId: 'ambiguousText', clientSecret: 'ambiguousText', refreshToken: 'namedWithoutValue' },
    ],
  ])('%s', (_, text, expected) => {
    expect(outcome(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['a value that was sent elsewhere, another value below', `Client Secret: (sent by SMS)\n${other}`],
    [
      'names behind the values of JSON',
      JSON.stringify([
        { value: other, name: 'Client ID' },
        { value: older, name: 'x' },
      ]),
    ],
    ['a row of names and values', `${other}, Client ID, ${older}, Client Secret`],
  ])('not even seen: %s', (_, text) => {
    expect(outcome(text)).toEqual({});
  });

  test('a token of its own length before a signature is whole', () => {
    expect(readPasted(`Refresh Token: ${odd}\nKim`, PASTE_LABELS, SOURCE).values).toEqual({
      refreshToken: odd,
    });
  });
});

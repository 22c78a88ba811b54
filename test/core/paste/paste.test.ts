import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { HandoverValues } from '../../../utils/core/credentials.ts';
import { readPasted } from '../../../utils/core/paste.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { randomToken, randomValues } from './random-values.ts';

const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE);
const v = randomValues();
const opaque = randomValues('opaque');
const company = randomUUID();
const requestToken = `at-${randomToken(30)}`;
const tokenUrl = `${v.authorizationUrl}/oauth2/v0/token`;

const half = (value: string) => [value.slice(0, 18), value.slice(18)] as const;
const fullWidth = (text: string) =>
  text.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const FORMS: Record<string, (values: HandoverValues) => string> = {
  'label lines': (x) =>
    `Client ID: ${x.clientId}\nClient Secret: ${x.clientSecret}\nRefresh Token: ${x.refreshToken}\nAuthorization URL: ${tokenUrl}`,
  'bullets and emphasis': (x) =>
    `* **Client ID**: \`${x.clientId}\`\n* **Secret ID** - ${x.clientSecret}\n* **Refresh token** → "${x.refreshToken}"\n* **Authorization URL**: <${tokenUrl}>`,
  'numbered, values below': (x) =>
    `1. Client ID\n   ${x.clientId}\n2. Client Secret\n   ${x.clientSecret}\n3. Refresh Token\n   ${x.refreshToken}\n4. Authorization URL\n   ${tokenUrl}\n`,
  'values below, blank lines, signature': (x) =>
    `Hello,\nhere you are.\n\nClient ID\n\n${x.clientId}\n\nClient Secret\n\n${x.clientSecret}\n\nRefresh Token\n\n${x.refreshToken}\n\nAuthorization URL\n\n${tokenUrl}\n\nBest regards\nKim`,
  'introduction that names them all': (x) =>
    `Hi, please find below the client ID, client secret, refresh token and authorization URL:\n\nClient ID: ${x.clientId}\nClient Secret: ${x.clientSecret}\nRefresh Token: ${x.refreshToken}\nAuthorization URL: ${tokenUrl}`,
  prose: (x) =>
    `Your client ID is ${x.clientId} and the client secret is ${x.clientSecret}. The refresh token is: ${x.refreshToken}. Use ${tokenUrl} for everything.`,
  'one line': (x) =>
    `Client ID: ${x.clientId}, Client Secret: ${x.clientSecret}, Refresh Token: ${x.refreshToken}, Token URL: ${tokenUrl}.`,
  'markdown table': (x) =>
    `| Field | Value |\n|---|---|\n| Client ID | ${x.clientId} |\n| Client Secret | ${x.clientSecret} |\n| Refresh Token | ${x.refreshToken} |\n| Authorization URL | ${tokenUrl} |`,
  'tab table': (x) =>
    `Client ID\t${x.clientId}\nClient Secret\t${x.clientSecret}\nRefresh Token\t${x.refreshToken}\nAuthorization URL\t${tokenUrl}`,
  'tab table, names in the first row': (x) =>
    `App name\tClient ID\tClient Secret\tRefresh Token\tAuthorization URL\nMileIQ\t${x.clientId}\t${x.clientSecret}\t${x.refreshToken}\t${tokenUrl}`,
  CSV: (x) =>
    `"client_id","client_secret","refresh_token","geolocation"\n"${x.clientId}","${x.clientSecret}","${x.refreshToken}","${x.authorizationUrl}"`,
  'markdown table, names in the first row': (x) =>
    `| Client ID | Client Secret | Refresh Token | URL |\n|:--|:--|:--|:--|\n| ${x.clientId} | ${x.clientSecret} | ${x.refreshToken} | ${tokenUrl} |`,
  JSON: (x) =>
    JSON.stringify(
      {
        id: randomUUID(),
        company: { uuid: company },
        grants: ['refresh_token', 'client_credentials', 'password'],
        client_id: x.clientId,
        clientSecret: x.clientSecret,
        refreshToken: x.refreshToken,
        geolocation: x.authorizationUrl,
      },
      null,
      2,
    ),
  'JSON in one line': (x) =>
    JSON.stringify({
      grant_type: 'refresh_token',
      grants: ['refresh_token', 'password'],
      company: randomUUID(),
      client_id: x.clientId,
      client_secret: x.clientSecret,
      refresh_token: x.refreshToken,
      token_url: tokenUrl,
    }),
  '.env': (x) =>
    `# values\nexport CONCUR_CLIENT_ID='${x.clientId}'\nCONCUR_CLIENT_SECRET=${x.clientSecret}\nCOMPANY_UUID=${company}\nCONCUR_REFRESH_TOKEN="${x.refreshToken}"\nCONCUR_TOKEN_URL=${tokenUrl}\n`,
  YAML: (x) =>
    `concur:\n  clientId: ${x.clientId}\n  clientSecret: ${x.clientSecret}\n  refreshToken: ${x.refreshToken}\n  geolocation: ${x.authorizationUrl}/\n`,
  XML: (x) =>
    `<app><client_id>${x.clientId}</client_id><client_secret>${x.clientSecret}</client_secret><refresh_token>${x.refreshToken}</refresh_token><url>${tokenUrl}</url></app>`,
  'cURL, one -d': (x) =>
    `curl -X POST ${tokenUrl} -H 'Content-Type: application/x-www-form-urlencoded' -d 'grant_type=refresh_token&client_id=${x.clientId}&client_secret=${x.clientSecret}&refresh_token=${x.refreshToken}'`,
  'cURL over lines': (x) =>
    `curl -X POST '${tokenUrl}' \\\n  --data-urlencode 'client_id=${x.clientId}' \\\n  --data-urlencode 'client_secret=${x.clientSecret}' \\\n  --data-urlencode 'grant_type=refresh_token' \\\n  --data-urlencode 'refresh_token=${x.refreshToken}'`,
  'quoted reply': (x) =>
    `Thanks!\n\n> > Client ID: ${x.clientId}\n> > Client Secret: ${x.clientSecret}\n> > Refresh Token:\n> > ${x.refreshToken}\n> > Authorization URL: ${tokenUrl}\n`,
  'broken over lines': (x) => {
    const [[a, b], [c, d], [e, f]] = [half(x.clientId), half(x.clientSecret), half(x.refreshToken)];
    return `Client ID: ${a}\n${b}\nClient Secret: ${c}\n  ${d}\n> Refresh Token: ${e}\n> ${f}\nAuthorization URL: https://us2.api.\nconcursolutions.com/oauth2/v0/token\n`;
  },
  'other values beside them': (x) =>
    `Company UUID: ${company}\nClient ID: ${x.clientId}\nClient Secret: ${x.clientSecret}\nClient Secret ID: ${randomUUID()}\nCompany Request Token: ${requestToken}\nRefresh Token: ${x.refreshToken}\nAuthorization URL: ${tokenUrl}\nRedirect URI: https://example.com/back\nCorrelation ID: ${randomUUID()}`,
  German: (x) =>
    `Die Client-ID lautet ${x.clientId}\nGeheimer Clientschlüssel: ${x.clientSecret}\nAktualisierungstoken: ${x.refreshToken}\nAutorisierungs-URL: ${tokenUrl}`,
  Japanese: (x) =>
    `クライアントIDは${x.clientId}です。\nクライアント・シークレット：${x.clientSecret}\nリフレッシュトークン：${x.refreshToken}\n認証URL：${tokenUrl}`,
  'full-width and invisible characters': (x) =>
    `${fullWidth('Client ID:')} ${fullWidth(x.clientId)}\nClient\u00a0Secret: \u200b${x.clientSecret}\u200b\nRefresh Token: \ufeff${x.refreshToken.replace('-', '\u2011')}\nAuthorization URL: ${tokenUrl}`,
};

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
    ['value | name', `| ${a} | Client ID |\n| ${b} | Client Secret |\n| ${c} | Refresh Token |`],
    ['value: name', `${a}: Client ID\n${b}: Client Secret\n${c}: Refresh Token`],
    ['all names, then all values', `Client ID\nClient Secret\nRefresh Token\n${a}\n${b}\n${c}`],
    [
      'all names with colons, then all values',
      `Client ID:\nClient Secret:\nRefresh Token:\n\n${a}\n${b}\n${c}`,
    ],
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
  const doubt = (text: string) => read(text).doubtful.map(({ id, problem }) => `${id}: ${problem.id}`);

  test.each<[string, string, string]>([
    ['two different values', `Client ID: ${a}\nClient ID: ${b}`, 'clientId: ambiguousValue'],
    ['a digit too many', `Client ID: ${a}7`, 'clientId: valueMalformed'],
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
      'authorizationUrl: ambiguousValue',
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

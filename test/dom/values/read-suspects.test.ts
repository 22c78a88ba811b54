import { describe, expect, test } from 'vitest';
import { randomValues, readHtml } from '../support/values.ts';

const V = randomValues();
const OTHER = crypto.randomUUID();
const ID = V.clientId;

describe('suspects', () => {
  test.each<[string, string, object[]]>([
    [
      'value before label',
      `<div><p>${OTHER}</p><p>Client ID</p><p>${ID}</p></div>`,
      [{ credential: 'clientId', reason: 'ambiguousValue' }],
    ],
    [
      'two values',
      `<p>Client ID: ${ID}</p><p>Client ID: ${OTHER}</p>`,
      [{ credential: 'clientId', reason: 'ambiguousValue' }],
    ],
    ['a slip', `<p>Client ID: ${ID}a</p>`, [{ credential: 'clientId', reason: 'valueMalformed' }]],
    [
      'request token',
      `<p>Refresh Token: ${V.requestToken}</p>`,
      [{ credential: 'refreshToken', reason: 'requestTokenAsRefreshToken' }],
    ],
    [
      'access token',
      '<p>Refresh Token: eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl</p>',
      [{ credential: 'refreshToken', reason: 'accessTokenAsRefreshToken' }],
    ],
    [
      'address',
      '<p>Token URL: https://api.example.com/oauth2/v0/token</p>',
      [{ credential: 'authorizationUrl', reason: 'hostNotAllowed' }],
    ],
    [
      'secret ids',
      `<h1>Client Secrets</h1><table><tr><th>Client Secret</th><th>Status</th></tr><tr><td>${OTHER}</td><td>Active</td></tr></table>`,
      [{ credential: 'clientSecret', reason: 'secretIdNotSecret' }],
    ],
  ])('%s', (_, html, suspects) => {
    expect(readHtml(html)).toEqual(expect.objectContaining({ values: {}, suspects }));
  });

  test('the open dialog outranks the page under it', () => {
    const { values } = readHtml(`<p>Client ID: ${OTHER}</p>
      <div role="dialog" style="position:fixed;inset:20px;background:white"><p>Client ID: ${ID}</p></div>`);
    expect(values).toEqual({ clientId: ID });
  });
});

describe('a dialog in front of the list of apps', () => {
  const shown = (inner: string, attributes = 'role="dialog"') =>
    readHtml(
      `<h1>Application List</h1><div ${attributes} style="position:fixed;inset:20px;background:white">${inner}</div>`,
    );
  const id = `<p>Client ID: ${ID}</p>`;

  test.each<[string, string]>([
    ['in a dialog', 'role="dialog"'],
    ['in one that is only drawn as one', ''],
  ])('a Client ID without a secret may be any app’s: %s', (_, attributes) => {
    for (const html of [id, `${id}<p>Client Secret: ••••••••</p>`]) {
      const { values, suspects } = shown(html, attributes);
      expect({ values, suspects }).toEqual({ values: {}, suspects: [] });
    }
  });

  test('a secret in the page behind it is not the one', () => {
    const { values } = shown(`${id}</div><p>Client Secret: ${OTHER}</p><div>`);
    expect(values).not.toHaveProperty('clientId');
  });

  test('nor is an identifier that another label names', () => {
    expect(shown(`${id}<p>Company UUID: ${OTHER}</p>`).values).not.toHaveProperty('clientId');
    expect(shown(`${id}<p>Segredo: ${OTHER}</p>`).values).toEqual({ clientId: ID });
  });

  test('with its secret it is the new app’s', () => {
    const { values } = shown(`${id}<p>Client Secret: ${OTHER}</p>`);
    expect(values).toEqual({ clientId: ID, clientSecret: OTHER });
  });
});

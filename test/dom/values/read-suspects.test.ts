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

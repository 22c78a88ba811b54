import { describe, expect, test } from 'vitest';
import { LABELS, randomValues, readHtml } from '../support/values.ts';

const V = randomValues();
const OTHER = crypto.randomUUID();
const ID = V.clientId;
const SECRET = V.clientSecret;

const pairs = (shape: (label: string, value: string) => string) =>
  (['clientId', 'clientSecret'] as const).map((id) => shape(LABELS[id], V[id])).join('');

describe('pages on which nothing may be taken', () => {
  test.each<[string, string]>([
    ['values before their labels', pairs((l, v) => `<p>${v}</p><p>${l}</p>`)],
    ['cards with the label below', pairs((l, v) => `<div><p>${v}</p><p>${l}</p></div>`)],
    ['cards with a caption between', pairs((l, v) => `<div><p>${v}</p><p>Public.</p><p>${l}</p></div>`)],
    [
      'cards with the label below, one masked',
      `<div><p>••••••••</p><p>Client ID</p></div><div><p>${OTHER}</p><p>Client Secret</p></div>`,
    ],
    ['labels, then values', `<p>Client ID</p><p>Client Secret</p><p>${SECRET}</p><p>${ID}</p>`],
    [
      'grid without roles',
      `<div style="display:grid;grid-template-columns:1fr 1fr"><i>Partner ID</i><i>Client ID</i><i>${OTHER}</i><i>${ID}</i></div>`,
    ],
    [
      'grid of labels without roles',
      `<div style="display:grid;grid-template-columns:1fr 1fr"><i>Client ID</i><i>Client Secret</i><i>${OTHER}</i><i>${ID}</i></div>`,
    ],
    [
      'drawn above its label',
      `<div style="display:flex;flex-direction:column-reverse"><p>Client ID</p><p>${OTHER}</p></div>`,
    ],
    [
      'a list of apps',
      `<h1>Application List</h1><table><tr><th>Client ID</th><th>App Name</th></tr><tr><td>${ID}</td><td>A</td></tr><tr><td>${OTHER}</td><td>B</td></tr></table>`,
    ],
    [
      'the id of a secret',
      `<h1>Client Secrets</h1><p>Secret ID: ${OTHER}</p><p>Client Secret ID</p><p>${OTHER}</p>`,
    ],
    [
      'an input of the admin',
      `<label>Client ID <input value="${ID}"></label><p>Client Secret</p><input value="${OTHER}">`,
    ],
    [
      'hidden',
      `<div hidden><p>Client ID: ${ID}</p></div><div style="opacity:0"><p>Client Secret: ${SECRET}</p></div>`,
    ],
    [
      'for screen readers only',
      `<div style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)"><p>Client ID: ${ID}</p></div>`,
    ],
    ['off the page', `<div style="position:absolute;left:-9999px"><p>Client ID: ${ID}</p></div>`],
    [
      'a placeholder',
      '<p>Client ID: &lt;client_id&gt;</p><p>Client Secret: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx</p>',
    ],
    ['zeros', '<p>Client ID: 00000000-0000-0000-0000-000000000000</p>'],
    ['one letter too many', `<p>Client ID: ${ID}a</p>`],
    ['cut off', `<p>Client ID: ${ID.slice(0, 30)}…</p>`],
    ['a sentence', `<p>Your old Client ID: ${ID}</p><p>The Client Secret ${SECRET} was deleted.</p>`],
    ['another thing between', `<p>Client ID</p><p>Not shown</p><p>Partner</p><p>${OTHER}</p>`],
    ['JSON', `<pre>{"client_id": "${ID}",\n"client_secret": "${SECRET}"}</pre>`],
    ['JSON outside of pre', `<div>"client_id": "${ID}"</div><div>client_secret: ${SECRET}</div>`],
    ['a labelled sample', `<pre>Client ID: ${ID}\nClient Secret: ${SECRET}</pre>`],
    ['two apps side by side', `<p>Client ID: ${ID}</p><p>Client ID: ${OTHER}</p>`],
    ['access token', `<p>Refresh Token: eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl</p>`],
    ['request token as refresh token', `<p>Refresh Token: ${V.requestToken}</p>`],
    [
      'half a token',
      `<div>Refresh Token</div><div>${V.refreshToken.slice(0, 22)}<br>${V.refreshToken.slice(22)}</div>`,
    ],
    ['address elsewhere', '<p>Token URL: https://api.example.com/oauth2/v0/token</p>'],
    ['a decoy takes its value along', `<p>Client ID</p><p>Company ID</p><p>${OTHER}</p>`],
    [
      'read-only input of another name',
      `<p>Client ID</p><input aria-label="Partner ID" readonly value="${OTHER}">`,
    ],
    ['page of the old way', `<h1>Register Partner Application</h1><p>Client ID: ${ID}</p>`],
  ])('%s', (_, html) => {
    expect(readHtml(html).values).toEqual({});
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import type { CredentialId } from '../../utils/core/credentials.ts';
import { readPage } from '../../utils/dom/read/read-page.ts';
import { SOURCE } from '../../utils/integrations/index.ts';
import { LABELS, randomValues, readHtml } from './support/values.ts';

const V = randomValues();
const OTHER = crypto.randomUUID();
const ID = V.clientId;
const SECRET = V.clientSecret;
const APP = { clientId: ID, clientSecret: SECRET };

afterEach(() => {
  document.body.replaceChildren();
});

const pairs = (
  shape: (label: string, value: string) => string,
  ids: CredentialId[] = ['clientId', 'clientSecret'],
) => ids.map((id) => shape(LABELS[id], V[id])).join('');

describe('shapes in which a label and its value are taken', () => {
  test.each<[string, string]>([
    ['one text', pairs((l, v) => `<p>${l}: ${v}</p>`)],
    ['bold label', pairs((l, v) => `<p><b>${l}:</b> ${v}</p>`)],
    ['spans without a blank', pairs((l, v) => `<div><span>${l}</span><span>${v}</span></div>`)],
    ['sibling blocks', pairs((l, v) => `<div>${l}:</div><div>${v}</div>`)],
    [
      'sibling blocks, no colon',
      `<div>${pairs((l, v) => `<p>${l}</p><p>${v}</p>`)}<p>The end of it.</p></div>`,
    ],
    ['rows of blocks', pairs((l, v) => `<div><div>${l}</div><div><b>${v}</b></div></div>`)],
    [
      'centred',
      `<div style="text-align:center">${pairs((l, v) => `<p>${l}:</p><p>${v}</p>`)}<p>*Note.</p></div>`,
    ],
    ['definition list', `<dl>${pairs((l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl>`],
    ['definition list in groups', `<dl>${pairs((l, v) => `<div><dt>${l}</dt><dd>${v}</dd></div>`)}</dl>`],
    ['table rows', `<table>${pairs((l, v) => `<tr><th scope="row">${l}</th><td>${v}</td></tr>`)}</table>`],
    ['table rows of td', `<table>${pairs((l, v) => `<tr><td>${l}</td><td>${v}</td></tr>`)}</table>`],
    ['four cells in a row', `<table><tr>${pairs((l, v) => `<td>${l}</td><td>${v}</td>`)}</tr></table>`],
    [
      'column headings with one row',
      `<table><thead><tr><th>Client ID</th><th>Client Secret</th></tr></thead><tr><td>${ID}</td><td>${SECRET}</td></tr></table>`,
    ],
    [
      'grid of roles with one row',
      `<div role="grid"><div role="row"><div role="columnheader">Client ID</div><div role="columnheader">Client Secret</div></div>
       <div role="row"><div role="gridcell">${ID}</div><div role="gridcell">${SECRET}</div></div></div>`,
    ],
    ['flex row', pairs((l, v) => `<div style="display:flex;gap:20px"><div>${l}</div><div>${v}</div></div>`)],
    [
      'css grid, two columns',
      `<div style="display:grid;grid-template-columns:150px 400px">${pairs((l, v) => `<div>${l}</div><div>${v}</div>`)}</div>`,
    ],
    [
      'label for a read-only input',
      pairs((l, v) => `<div><label>${l} <input readonly value="${v}"></label></div>`),
    ],
    ['aria-label of a read-only input', pairs((l, v) => `<input aria-label="${l}" readonly value="${v}">`)],
    [
      'block before a read-only input',
      pairs((l, v) => `<div><div>${l}</div><input readonly value="${v}"></div>`),
    ],
    ['password input', pairs((l, v) => `<label>${l} <input type="password" readonly value="${v}"></label>`)],
    ['output', pairs((l, v) => `<div><span>${l}</span> <output>${v}</output></div>`)],
    [
      'copy button behind',
      pairs((l, v) => `<div><div>${l}</div><div>${v} <button>Copy</button></div></div>`),
    ],
    ['help icon', pairs((l, v) => `<div>${l} <span role="img">?</span></div><div>${v}</div>`)],
    [
      'split by inline elements',
      pairs((l, v) => `<div>${l}</div><div>${v.slice(0, 9)}<i>${v.slice(9)}</i></div>`),
    ],
    ['split by wbr', pairs((l, v) => `<div>${l}</div><div>${v.replaceAll('-', '-<wbr>')}</div>`)],
    ['split by br', pairs((l, v) => `<div>${l}</div><div>${v.slice(0, 19)}<br>${v.slice(19)}</div>`)],
    ['soft hyphens', pairs((l, v) => `<div>${l}</div><div>${v.slice(0, 12)}&shy;${v.slice(12)}</div>`)],
    ['label then br then value', pairs((l, v) => `<p>${l}:<br>${v}</p>`)],
    ['all in one paragraph', `<p>Client ID: ${ID} Client Secret: ${SECRET}</p>`],
    ['lines of one paragraph', `<p>Client ID: ${ID}<br>Client Secret: ${SECRET}</p>`],
    [
      'capitals and spaces',
      `<div>CLIENT  ID </div><div>${ID}</div><div>client secret *</div><div>${SECRET}</div>The end.`,
    ],
    [
      'right to left',
      `<div dir="rtl">${pairs((l, v) => `<div style="display:flex;gap:9px"><i>${l}</i><b>${v}</b></div>`)}</div>`,
    ],
    ['value in code', pairs((l, v) => `<div><div>${l}</div><code>${v}</code></div>`)],
    [
      'hidden text between',
      pairs((l, v) => `<div><div>${l}</div><div hidden>${OTHER}</div><div>${v}</div></div>`),
    ],
  ])('%s', (_, html) => {
    expect(readHtml(html).values).toEqual(APP);
  });

  test('the dialog with the credentials, over the form', () => {
    const reading = readHtml(`<h1>Create New App</h1><label>App Name <input value="Other"></label>
      <div role="dialog" aria-modal="true" style="position:fixed;inset:50px;background:white">
        <h2>App Credentials</h2><div>Drives</div><div>Client ID:</div><div><b>${ID}</b></div>
        <div>Client Secret:</div><div><mark>${SECRET}</mark></div><i>*You will not see the secret again..</i><button>Ok</button></div>`);
    expect(reading).toMatchObject({ page: 'createApp', appName: 'Drives', values: APP, suspects: [] });
  });

  test('the dialog with the request token, over its page with samples', () => {
    const reading = readHtml(`<h1>Company Request Tokens for Acme &amp; Sons</h1>
      <label for="a">App ID *</label><input id="a" value="${ID}"><button>Submit</button>
      <ol><li>&lt;client_id&gt;: the app's ID</li></ol>
      <pre>curl -X POST https://eu2.api.concursolutions.com/oauth2/v0/token \\
  -d 'client_id=&lt;client_id&gt;&amp;grant_type=password&amp;credtype=authtoken'</pre>
      <pre>{"refresh_token": "${V.refreshToken}", "geolocation": "https://us.api.concursolutions.com/oauth2/v0/token"}</pre>
      <div role="dialog" style="position:fixed;inset:40px;background:white"><h2>Company Request Token Successfully Created.</h2>
        <p>Company UUID: <span>${V.companyUuid}</span></p><p>Company Request Token: <span>at-<wbr>${V.requestToken.slice(3)}</span></p></div>`);
    expect(reading).toMatchObject({
      page: 'companyRequestTokens',
      company: 'Acme & Sons',
      appId: ID,
      values: {
        companyUuid: V.companyUuid,
        requestToken: V.requestToken,
        authorizationUrl: 'https://eu2.api.concursolutions.com/oauth2/v0/token',
      },
      suspects: [],
    });
  });

  test('all four values on one page', () => {
    const { values } = readHtml(
      `<h1>Client Web Services</h1>${pairs((l, v) => `<div><div>${l}</div><div>${v}</div></div>`, ['clientId', 'clientSecret', 'refreshToken', 'authorizationUrl'])}`,
    );
    const { clientId, clientSecret, refreshToken, authorizationUrl } = V;
    expect(values).toEqual({ clientId, clientSecret, refreshToken, authorizationUrl });
  });

  test('open shadow roots and frames of the same origin', () => {
    document.body.innerHTML = '<div id="host"></div><iframe></iframe>';
    document.querySelector('#host')?.attachShadow({ mode: 'open' }).setHTMLUnsafe(`<p>Client ID: ${ID}</p>`);
    const inner = document.querySelector('iframe')?.contentDocument;
    inner?.body.append(Object.assign(inner.createElement('p'), { textContent: `Client Secret: ${SECRET}` }));
    expect(readPage(document, SOURCE).values).toEqual(APP);
  });
});

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
    expect(readHtml(html)).toMatchObject({ values: {}, suspects });
  });

  test('the open dialog outranks the page under it', () => {
    const { values } = readHtml(`<p>Client ID: ${OTHER}</p>
      <div role="dialog" style="position:fixed;inset:20px;background:white"><p>Client ID: ${ID}</p></div>`);
    expect(values).toEqual({ clientId: ID });
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import type { CredentialId } from '../../../utils/core/credentials/credentials.ts';
import { LABELS, randomValues, readHtml, readShown } from '../support/values.ts';

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
    [
      'hidden text in the line, a blank only before it',
      `<p>${pairs((l, v) => `<span>${l}</span> <span>${v}</span> <i hidden>Optional</i>`)}</p>`,
    ],
  ])('%s', (_, html) => {
    expect(readHtml(html).values).toEqual(APP);
  });

  test('the dialog with the credentials, over the form', () => {
    const html = `<h1>Create New App</h1><label>App Name <input value="Other"></label>
      <div role="dialog" aria-modal="true" style="position:fixed;inset:50px;background:white">
        <h2>App Credentials</h2><div>Drives</div><div>Client ID:</div><div><b>${ID}</b></div>
        <div>Client Secret:</div><div><mark>${SECRET}</mark></div><i>*You will not see the secret again..</i><button>Ok</button></div>`;
    const reading = readHtml(html, '/nui/ocstool/create');
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
    expect(readShown().values).toEqual(APP);
  });
});

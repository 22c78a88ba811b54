import { afterEach, describe, expect, test } from 'vitest';
import { lookAtPage, readPage } from '../../../utils/dom/values/read-page.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { until } from '../../until.ts';
import { randomValues } from '../support/values.ts';

const { clientId, clientSecret, companyUuid, requestToken, refreshToken, authorizationUrl } = randomValues();
const TOOL = '/nui/ocstool/apps/1';
const TOKENS = '/nui/authadmin/companytokens';
const HOME = location.href;

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', HOME);
});

function read(path: string, html: string) {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
  const { values, offered } = readPage(document, SOURCE);
  return { values, offered };
}

const pair = `<p>Client ID: ${clientId}</p><p>Client Secret: ${clientSecret}</p>`;
const token = `<p>Company UUID: ${companyUuid}</p><p>Company Request Token: ${requestToken}</p>`;
const box = (inner: string, attributes = '', style = 'left:10%;right:10%;top:90px') =>
  `<div ${attributes} style="position:fixed;background:#fff;${style}">${inner}</div>`;
const taken = (values: object) => ({ values, offered: {} });
const offered = (values: object) => ({ values: {}, offered: values });
const PAIR = { clientId, clientSecret };
const TOKEN = { companyUuid, requestToken };

describe("the vendor's own places", () => {
  test.each<[string, string, string, object]>([
    ['a dialog of the tool', TOOL, box(pair, 'role="dialog"'), PAIR],
    ['in any language', TOOL, `<h1>Sovellus</h1>${box(pair, 'role="dialog" aria-modal="true"')}`, PAIR],
    ['one that is only drawn as one', TOOL, box(`${pair}<button>Ok</button>`), PAIR],
    ['the list of apps has it as well', '/nui/ocstool/', box(pair, 'role="alertdialog"'), PAIR],
    ['below the tool, whatever the letters', '/NUI/OcsTool/x', box(pair, 'role="dialog"'), PAIR],
    ['in the place of a form', `${TOOL}/edit`, `<h1>Edit App</h1>${pair}`, PAIR],
    ['App Details', TOOL, `<h1>App Details</h1><p>Client ID: ${clientId}</p>`, { clientId }],
    [
      'App Details in a table of names and values',
      TOOL,
      `<h1>App Details</h1><table><tr><th>Client ID</th><td>${clientId}</td></tr><tr><th>App Name</th><td>Drives</td></tr></table>`,
      { clientId },
    ],
    ['the dialog of the request-token page', TOKENS, box(token, 'role="dialog"'), TOKEN],
    ['its banner', TOKENS, `<div role="status"><ul><li>${token}</li></ul></div>`, TOKEN],
    ['its banner without a role', TOKENS, `<div>${token}</div>`, TOKEN],
    [
      'its heading and its form at another address',
      '/somewhere',
      `<h1>Company Request Tokens for Acme</h1><label for="app">App ID</label><input id="app" /><div>${token}</div>`,
      TOKEN,
    ],
    ['all of it in a frame that does not move', TOKENS, box(`<main>${token}</main>`, '', 'inset:0'), TOKEN],
  ])('%s', (_, path, html, values) => expect(read(path, html)).toEqual(taken(values)));
});

describe('anywhere else a value is only offered', () => {
  test.each<[string, string, string, object]>([
    ['a dialog of a page that is not known', '/nui/expense', box(pair, 'role="dialog"'), PAIR],
    ['a heading alone', '/nui/expense', `<h1>Create New App</h1>${box(pair, 'role="dialog"')}`, PAIR],
    ['a path that goes on', '/nui/ocstoolbox', box(pair, 'role="dialog"'), PAIR],
    ['a path that ends so', '/x/nui/ocstool', box(pair, 'role="dialog"'), PAIR],
    ['a path in the query', '/x?x=/nui/ocstool#/nui/ocstool', box(pair, 'role="dialog"'), PAIR],
    ['lines of the tool that are no dialog', TOOL, `<h1>App Details</h1>${pair}`, { clientSecret }],
    ['a chat', TOOL, box(`${pair}<textarea></textarea>`, 'role="dialog"'), PAIR],
    ['a log in a dialog', TOOL, box(`<div role="log">${pair}</div>`, 'role="dialog"'), PAIR],
    ['a note in a corner', TOOL, box(pair, '', 'right:0;bottom:0;width:40%'), PAIR],
    ['a note that passes', TOKENS, box(token, 'role="status"'), TOKEN],
    ['a link', TOOL, `<h1>App Details</h1><p>Client ID: <a href="#">${clientId}</a></p>`, { clientId }],
    ['a heading of a record', TOKENS, `<h3>Company Request Token: ${requestToken}</h3>`, { requestToken }],
    ['an entry of a list', TOKENS, `<ul><li>${token}</li></ul>`, TOKEN],
    ['an article', TOKENS, `<article>${token}</article>`, TOKEN],
    ['a comment', TOKENS, `<div role="comment">${token}</div>`, TOKEN],
    ['what stands beside', TOKENS, `<aside>${token}</aside>`, TOKEN],
    ['what is quoted', TOKENS, `<blockquote>${token}</blockquote>`, TOKEN],
    [
      'a row of records',
      TOKENS,
      `<table><tr><th>Who</th><th>What</th></tr><tr><td>Kim</td><td>${token}</td></tr></table>`,
      TOKEN,
    ],
    [
      'a sample on another page',
      '/nui/expense',
      `<pre>curl '${authorizationUrl}' -d grant_type=password</pre>`,
      { authorizationUrl },
    ],
    [
      'a sample in a comment of the page',
      TOKENS,
      `<aside><pre>curl '${authorizationUrl}' -d grant_type=password</pre></aside>`,
      { authorizationUrl },
    ],
  ])('%s', (_, path, html, values) => {
    const found = read(path, html);
    expect(found.offered).toEqual(values);
    for (const id of Object.keys(values)) expect(found.values).not.toHaveProperty(id);
  });

  test('a document within the page, unless it stands in a dialog of the tool', async () => {
    const frame = `<iframe srcdoc="<div role='dialog'>${pair.replaceAll('"', '')}</div>"></iframe>`;
    const loaded = (html: string) => {
      history.replaceState(null, '', TOOL);
      document.body.innerHTML = html;
      return until(() => {
        const inner = document.querySelector('iframe')?.contentDocument;
        return inner?.readyState === 'complete' && inner.querySelector('p');
      });
    };
    await loaded(frame);
    expect(readPage(document, SOURCE)).toMatchObject(offered(PAIR));
    await loaded(box(frame.replaceAll("role='dialog'", ''), 'role="dialog"'));
    expect(readPage(document, SOURCE)).toMatchObject(taken(PAIR));
  });
});

describe('no value at all', () => {
  test.each<[string, string]>([
    ['a tip', `<p title="Client Secret: ${clientSecret}">Help</p>`],
    ['a name for screen readers', `<p aria-label="Client Secret: ${clientSecret}">Help</p>`],
    ['a draft', `<textarea>Client ID: ${clientId}\nClient Secret: ${clientSecret}</textarea>`],
    ['a field', `<label>Client ID <input value="${clientId}" /></label>`],
    ['text that can be changed', `<div contenteditable>${pair}</div>`],
  ])('%s', (_, html) => expect(read(TOOL, html)).toEqual(taken({})));
});

test('text of others speaks neither for nor against what the page itself shows', () => {
  const planted = `<ul><li>Client Secret: ${crypto.randomUUID()}</li></ul>`;
  expect(read(TOOL, planted + box(pair, 'role="dialog"'))).toEqual(taken(PAIR));
});

describe('values in the place of the form that was saved', () => {
  const heading = '<h1>Client Web Services</h1>';
  const list = (name: string, entry: string) =>
    `<fieldset><legend>Allowed ${name}</legend><label><input type="checkbox" checked />${entry}</label></fieldset>`;
  const form = heading + list('Grants', 'refresh_token') + list('Scopes', 'openid');
  const saved = `${heading}<dl><dt>Client ID</dt><dd>${clientId}</dd><dt>Refresh Token</dt><dd>${refreshToken}</dd></dl>`;
  const look = (path: string, html: string, before: ReturnType<typeof lookAtPage> | null) => {
    history.replaceState(null, '', path);
    document.body.innerHTML = html;
    return lookAtPage(document, SOURCE, before);
  };
  const values = { clientId, refreshToken };

  test('are believed after the form', () => {
    expect(look('/cws/1', saved, look('/cws/1', form, null)).reading).toMatchObject(taken(values));
  });

  test('are offered without it, elsewhere, and once another page stood between', () => {
    expect(look('/cws/1', saved, null).reading).toMatchObject(offered(values));
    expect(look('/nui/expense', saved, look('/cws/1', form, null)).reading).toMatchObject(offered(values));
    const between = look('/cws/1', '<h1>Home</h1>', look('/cws/1', form, null));
    expect(look('/cws/1', saved, between).reading).toMatchObject(offered(values));
  });
});

test('plain text on the request-token page takes nothing from what its own banner or dialog says', () => {
  const planted = `<p>Company UUID: ${crypto.randomUUID()}</p><p>Company Request Token: at-${crypto.randomUUID()}</p>`;
  for (const own of [
    `<div role="status">${token}</div>`,
    `<div role="alert"><ul><li>${token}</li></ul></div>`,
    box(token, 'role="dialog"'),
  ])
    for (const html of [planted + own, own + planted, `<div>${planted}<section>${own}</section></div>`]) {
      const { values, offered: others } = read(TOKENS, html);
      for (const [id, value] of Object.entries(TOKEN))
        expect([value, undefined], html).toContain(values[id as keyof typeof TOKEN]);
      expect(Object.values(others).every((value) => !html.includes(`at-${value}`))).toBe(true);
    }
});

test('a value that the page shows shortened is named, and one that only looks so is whole', () => {
  const shortened = `${clientSecret.slice(0, 4)}…${clientSecret.slice(-2)}`;
  history.replaceState(null, '', TOOL);
  document.body.innerHTML = box(
    `<p>Client ID: ${clientId}</p><p>Client Secret: ${shortened}</p>`,
    'role="dialog"',
  );
  expect(readPage(document, SOURCE)).toMatchObject({
    values: { clientId },
    offered: {},
    suspects: [{ credential: 'clientSecret', reason: 'valueShortened' }],
  });
  const narrow = 'style="overflow:hidden;text-overflow:ellipsis;white-space:nowrap;width:60px"';
  document.body.innerHTML = box(`<p>Client Secret:</p><p ${narrow}>${clientSecret}</p>`, 'role="dialog"');
  expect(readPage(document, SOURCE)).toMatchObject(taken({ clientSecret }));
});

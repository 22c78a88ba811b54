import { afterEach, describe, expect, test } from 'vitest';
import { randomValues, readHtml } from '../support/values.ts';

/** What a page shows in a way that proves nothing: never taken, but the admin must hear of it. */
const { clientId, clientSecret, companyUuid, requestToken } = randomValues();
const OTHER = crypto.randomUUID();

afterEach(() => {
  document.body.replaceChildren();
});

const dialog = (inner: string): string =>
  `<div role="dialog" style="position:fixed;inset:50px;background:white"><h2>Done</h2>${inner}<button>Ok</button></div>`;
const asked = (...ids: string[]) => ids.map((credential) => ({ credential, reason: 'ambiguousValue' }));

describe('asked for', () => {
  test.each<[string, string]>([
    [
      'fields that could be typed into',
      `<label>Client ID <input value="${clientId}"></label><label>Client Secret <input value="${clientSecret}"></label>`,
    ],
    [
      'such fields without a name',
      `<p>Client ID</p><input value="${clientId}"><p>Client Secret</p><textarea>${clientSecret}</textarea>`,
    ],
    ['quotation marks', `<p>Client ID: "${clientId}"</p><p>Client Secret: “${clientSecret}”</p>`],
    ['French ones', `<p>ID client : « ${clientId} »</p><p>Secret client : « ${clientSecret} »</p>`],
    [
      'a note that runs on',
      `<dl><dt>Client ID</dt><dd><code>${clientId}</code><small>Copy it now</small></dd><dt>Client Secret</dt><dd><b>${clientSecret}</b><i>shown once</i></dd></dl>`,
    ],
  ])('%s', (_, html) => {
    expect(readHtml(`<h1>Create New App</h1>${dialog(html)}`)).toMatchObject({
      values: {},
      suspects: asked('clientId', 'clientSecret'),
    });
  });

  test('a request token with a note that runs on', () => {
    expect(
      readHtml(
        `<h1>Company Request Tokens</h1>${dialog(`<p>Company UUID: ${companyUuid}</p><p>Company Request Token:</p><p><code>${requestToken}</code><small>Expires in 24 hours</small></p>`)}`,
      ),
    ).toMatchObject({ values: { companyUuid }, suspects: asked('requestToken') });
  });
});

describe('below a text that ends in a label', () => {
  const secret = (text: string, value = `<code>${clientSecret}</code>`) =>
    readHtml(`<div role="alert">${text}${value}</div>`);

  test.each<[string, string]>([
    ['a heading', '<h4>Your new client secret</h4>'],
    ['a line with a colon', '<div>Your new client secret:</div>'],
    ['with a note between', '<h4>Your new Client Secret</h4><p>Copy it now. It is shown once.</p>'],
  ])('%s: it is asked for', (_, html) => {
    expect(secret(html)).toMatchObject({ values: {}, suspects: asked('clientSecret') });
  });

  test.each<[string, string]>([
    ['a label of another thing', '<h4>Your new client secret ID</h4>'],
    ['a sentence', '<p>Here is your client secret.</p>'],
    ['a button', '<button>Show client secret</button>'],
  ])('%s: nothing to ask for', (_, html) => {
    expect(secret(html).suspects).toEqual([]);
  });
});

describe('the secret under a label that is not known, beside a Client ID under a known one', () => {
  const both = (inner: string) => readHtml(dialog(`<p>ID do cliente: ${clientId}</p>${inner}`));

  test('is asked for', () => {
    expect(both(`<p>Segredo: ${clientSecret}</p>`)).toMatchObject({
      values: { clientId },
      suspects: asked('clientSecret'),
    });
  });

  test.each<[string, string]>([
    ['another known label', `<p>Secret ID: ${OTHER}</p>`],
    ['two of them', `<p>Um: ${clientSecret}</p><p>Dois: ${OTHER}</p>`],
    ['none', '<p>Segredo: ••••••••</p>'],
  ])('%s: nothing to ask for', (_, html) => {
    expect(both(html)).toMatchObject({ values: { clientId }, suspects: [] });
  });

  test('in the page itself: nothing to ask for', () => {
    const { suspects } = readHtml(`<p>ID do cliente: ${clientId}</p><p>Segredo: ${clientSecret}</p>`);
    expect(suspects).toEqual([]);
  });
});

describe('nothing is asked where the page shows the value as well', () => {
  test.each<[string, string]>([
    ['what somebody typed', `<label>Client ID <input value="${OTHER}"></label>`],
    ['quotation marks', `<p>Client ID: "${OTHER}"</p>`],
  ])('%s', (_, html) => {
    expect(readHtml(dialog(`<p>Client ID: ${clientId}</p>${html}`))).toMatchObject({
      values: { clientId },
      suspects: [],
    });
  });

  test('nor of what is typed into the page itself', () => {
    expect(readHtml(`<label>Client ID <input value="${OTHER}"></label>`)).toMatchObject({
      values: {},
      suspects: [],
    });
  });
});

test('buttons in the cells of a table say nothing', () => {
  const cell = (value: string) => `<td>${value} <button>Copy</button></td>`;
  const { values } = readHtml(
    dialog(
      `<table><tr><th>Client ID</th><th>Client Secret</th></tr><tr>${cell(clientId)}${cell(clientSecret)}</tr></table>`,
    ),
  );
  expect(values).toEqual({ clientId, clientSecret });
});

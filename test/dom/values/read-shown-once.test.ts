import { afterEach, describe, expect, test } from 'vitest';
import { randomValues, readHtml } from '../support/values.ts';

/** Layouts in which a person reads the values without a thought, and that have neither fields nor rows. */
const { clientId, clientSecret, companyUuid, requestToken, refreshToken } = randomValues();
const OTHER = crypto.randomUUID();
const UNCLEAR = 'ambiguousValue';

afterEach(() => {
  document.body.replaceChildren();
});

const dialog = (inner: string): string =>
  `<h1>Create New App</h1><div role="dialog" style="position:fixed;inset:50px;background:white"><h2>App Credentials</h2>${inner}<button>Ok</button></div>`;
const suspects = (...ids: string[]) => ids.map((credential) => ({ credential, reason: UNCLEAR }));

describe('credentials in a dialog', () => {
  const lines = `Client ID: ${clientId}\nClient Secret: ${clientSecret}`;
  test.each<[string, string]>([
    ['a preformatted block', `<pre>${lines}</pre>`],
    ['code that keeps its lines', `<code style="white-space:pre-wrap">${lines}</code>`],
    [
      'a block of code with spans',
      `<pre><code><span>Client ID:</span> <b>${clientId}</b>\n<span>Client Secret:</span> <b>${clientSecret}</b></code></pre>`,
    ],
    ['other lines around', `<pre>Name: Drives\nStage: production\n${lines}\nKeep both safe.</pre>`],
    ['blank lines between', `<pre>\n${lines.replace('\n', '\n\n')}\n\n</pre>`],
    ['aligned columns', `<pre>Client ID      ${clientId}\nClient Secret  ${clientSecret}</pre>`],
    ['text that keeps its lines', `<div style="white-space:pre-line">The app was made.\n${lines}</div>`],
    [
      'a text area that cannot be changed',
      `<textarea readonly aria-label="Credentials" rows="4" cols="80">${lines}</textarea>`,
    ],
    [
      'a line of running text',
      `<p>The app was created. Client ID: ${clientId} Client Secret: ${clientSecret}</p>`,
    ],
    [
      'sentences',
      `<p>The app was created. Client ID: ${clientId}. Client Secret: ${clientSecret}. Keep both safe.</p>`,
    ],
    [
      'boxes named after their values',
      `<div role="group" aria-label="Client ID"><span>${clientId}</span></div><div role="group" aria-label="Client Secret"><span>${clientSecret}</span><button>Copy</button></div>`,
    ],
    [
      'values named by themselves',
      `<p><code aria-label="Client ID">${clientId}</code></p><p><code aria-label="Client Secret">${clientSecret}</code></p>`,
    ],
    [
      'each letter in an element of its own',
      `<p>Client ID: ${[...clientId].map((letter) => `<span>${letter}</span>`).join('')}</p><p>Client Secret: <b>${[...clientSecret].map((letter) => `<i>${letter}</i>`).join('')}</b></p>`,
    ],
  ])('%s', (_, html) => {
    expect(readHtml(dialog(html))).toMatchObject({ values: { clientId, clientSecret }, suspects: [] });
  });
});

test('a banner of one line has the request token', () => {
  const { values } = readHtml(`<h1>Company Request Tokens</h1>
    <div>Company Request Token Successfully Created. Company UUID: ${companyUuid} Company Request Token: ${requestToken}</div>`);
  expect(values).toEqual({ companyUuid, requestToken });
});

describe('never taken, but told of', () => {
  test.each<[string, string, string[]]>([
    ['within a sentence', `<p>Your new Client Secret: ${clientSecret}</p>`, ['clientSecret']],
    ['of somebody else', dialog(`<p>The partner's Client ID: ${OTHER}</p>`), ['clientId']],
    [
      'in a sample of the page',
      `<pre>Client ID: ${clientId}\nClient Secret: ${clientSecret}</pre>`,
      ['clientId', 'clientSecret'],
    ],
    [
      'one value under two names',
      `<dl><dt>Client ID</dt><dd aria-label="Client Secret">${OTHER}</dd></dl>`,
      ['clientId', 'clientSecret'],
    ],
    [
      'a named box with another text',
      dialog(`<div role="group" aria-label="Client ID"><p>Partner</p><p>${OTHER}</p></div>`),
      ['clientId'],
    ],
  ])('%s', (_, html, ids) => {
    expect(readHtml(html)).toEqual(expect.objectContaining({ values: {}, suspects: suspects(...ids) }));
  });

  test('behind a sentence of the page', () => {
    const html = `<p>Every app has an id. Client ID: ${OTHER}</p>`;
    expect(readHtml(html)).toEqual(expect.objectContaining({ values: {}, suspects: suspects('clientId') }));
    expect(readHtml(html.replace('<p', '<p role="status"')).values).toEqual({ clientId: OTHER });
  });

  test('an id in one dialog and a secret in another', () => {
    const box = (at: number, inner: string) =>
      `<div role="dialog" style="position:fixed;left:0;width:300px;height:120px;top:${at}px;background:white">${inner}</div>`;
    const html =
      box(0, `<p>Client ID: <i>${clientId}</i></p>`) +
      box(130, `<p>Client Secret: <i>${clientSecret}</i></p>`);
    expect(readHtml(html)).toEqual(
      expect.objectContaining({ values: {}, suspects: suspects('clientId', 'clientSecret') }),
    );
  });

  test('the name of a box on the page of secrets', () => {
    const { values, suspects: found } = readHtml(
      `<h1>Client Secrets</h1><p><span aria-label="Client Secret">${OTHER}</span></p>`,
    );
    expect(values).toEqual({});
    expect(found).toEqual([{ credential: 'clientSecret', reason: 'secretIdNotSecret' }]);
  });

  test('a mention beside the result', () => {
    const reading = readHtml(
      `<p>For example your Client ID: ${OTHER}</p>${dialog(`<p>Client ID: ${clientId}</p>`)}`,
    );
    expect(reading).toMatchObject({ values: { clientId }, suspects: [] });
  });

  test('more of a token than is looked at', () => {
    const long = (refreshToken + refreshToken).slice(0, 60).repeat(6);
    const { values } = readHtml(
      `<p>Refresh Token: ${[...long].map((letter) => `<i>${letter}</i>`).join('')}</p>`,
    );
    expect(values).toEqual({});
  });
});

test('letters that are drawn as one with their neighbour', () => {
  const token = `7ff${refreshToken.slice(3, 20)}ffi${refreshToken.slice(0, 8)}fl`;
  const html = `<p>Refresh Token: ${[...token].map((letter) => `<i>${letter}</i>`).join('')}</p>`;
  expect(readHtml(html).values).toEqual({ refreshToken: token });
});

describe('half a value is none', () => {
  test.each<[string, string]>([
    [
      'a line of preformatted text that was broken',
      `<pre>Refresh Token: ${refreshToken.slice(0, 24)}\n${refreshToken.slice(24)}</pre>`,
    ],
    [
      'values before their labels, line by line',
      `<pre>${clientId}\nClient ID\n${clientSecret}\nClient Secret</pre>`,
    ],
  ])('%s', (_, html) => {
    expect(readHtml(dialog(html)).values).toEqual({});
  });
});

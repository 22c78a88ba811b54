import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { randomValues, readHtml } from './support/values.ts';

const V = randomValues();
const OTHER = crypto.randomUUID();
const HOME = location.pathname + location.search;
const at = (path: string) => history.replaceState(null, '', path);

beforeEach(() => at('/nui/ocstool/create'));
afterEach(() => {
  document.body.replaceChildren();
  at(HOME);
});

const chips = (names: readonly string[]) =>
  `<div><div style="display:flex">${names.map((name) => `<div><span>${name}</span><button aria-label="x ${name}">×</button></div>`).join('')}<input role="combobox" aria-autocomplete="list"></div></div>`;
const lines = (names: readonly string[]) => names.map((name) => `<div>${name}</div>`).join('');
const form = (grants: string, scopes: string) =>
  `<h1>Luo uusi sovellus</h1><div><div>Nimi</div><input></div><div><div>Sallitut valtuutustavat</div> <span>*</span>${grants}</div><div><div>Sallitut käyttöalueet *</div>${scopes}</div><button>Lähetä</button>`;

describe('lists in a language that nobody knows', () => {
  test('as chips: the names are read, and can be changed', () => {
    const read = readHtml(form(chips(['refresh_token', 'password']), chips(['openid', 'CONFIG'])));
    expect(read).toMatchObject({
      page: 'unknown',
      grants: { entries: ['refresh_token', 'password'], editable: true },
      scopes: { entries: ['openid', 'CONFIG'], editable: true },
      notice: null,
    });
  });

  test('as lines: the names are read', () => {
    const read = readHtml(
      form(lines(['refresh_token', 'password']), lines(['openid', 'expense.report.read'])),
    );
    expect(read.grants).toEqual({ entries: ['refresh_token', 'password'], editable: false });
    expect(read.scopes).toEqual({ entries: ['openid', 'expense.report.read'], editable: false });
  });

  test.each([
    ['names of one list only', form(chips(['refresh_token']), chips([]))],
    [
      'names in two places',
      `${form(chips(['refresh_token']), chips(['openid']))}<p>Esimerkki</p><p>refresh_token</p>`,
    ],
    ['the same text over both', '<div>Lista</div><div>refresh_token</div><div>Lista</div><div>openid</div>'],
    ['names in code', '<p>Esimerkki</p><pre>refresh_token</pre><p>Toinen</p><pre>openid</pre>'],
    ['names in a sentence', '<p>Valitse</p><p>refresh_token on pakollinen</p>'],
    ['names without any text before them', '<div>refresh_token</div><div>openid</div>'],
  ])('%s: nothing is read', (_, html) => {
    expect(readHtml(html)).toMatchObject({ grants: null, scopes: null });
  });

  test('a label that is known is the one that counts', () => {
    const read = readHtml(
      `<section><div>Allowed Grants</div>${chips(['password'])}</section><section><div>Muuta</div><div>refresh_token</div></section><section><div>Lisää</div><div>openid</div></section>`,
    );
    expect(read.grants?.entries).toEqual(['password']);
    expect(read.scopes).toBeNull();
  });
});

test('lists that only ARIA names are read by those names; an entry is no label', () => {
  const boxes = (names: readonly string[]) =>
    names.map((name) => `<div role="checkbox" aria-checked="true">${name}</div>`).join('');
  const group = (label: string, names: readonly string[]) =>
    `<div role="group" aria-label="${label}">${boxes(names)}</div>`;
  const show = (...labels: [string, string]) =>
    readHtml(
      `<h1>Luo</h1>${group(labels[0], ['client_credentials', 'password'])}${group(labels[1], ['CONFIG', 'openid'])}`,
    );
  const read = show('Allowed Grants', 'Allowed Scopes');
  expect(read.grants?.entries).toEqual(['client_credentials', 'password']);
  expect(read.scopes?.entries).toEqual(['CONFIG', 'openid']);
  expect(show('Tavat', 'Alueet')).toMatchObject({ grants: null, scopes: null });
});

describe('values in a language that nobody knows', () => {
  const dialog = (inner: string) =>
    `<h1>Sivu</h1><div role="dialog"><h2>Valmis</h2>${inner}<button>Ok</button></div>`;

  test('identifiers in a dialog are named as doubtful, never taken', () => {
    const read = readHtml(
      `${form(chips(['refresh_token']), chips(['openid']))}${dialog(`<p>Tunnus: ${V.clientId}</p><p>Salaisuus: ${V.clientSecret}</p>`)}`,
    );
    expect(read.values).toEqual({});
    expect(read.suspects).toEqual([
      { credential: 'clientId', reason: 'ambiguousValue' },
      { credential: 'clientSecret', reason: 'ambiguousValue' },
    ]);
  });

  test('a request token says what it is; the UUID beside it is doubtful', () => {
    at('/nui/authadmin/companytokens');
    const read = readHtml(
      `<h1>Pyyntötunnisteet: Acme</h1><div>Tunnus</div><input value="${OTHER}">${dialog(`<p>Yritys: ${V.companyUuid}</p><p>Tunniste: at-<wbr>${V.requestToken.slice(3)}</p>`)}`,
    );
    expect(read.values).toEqual({ requestToken: V.requestToken });
    expect(read.appId).toBe(OTHER);
    expect(read.suspects).toEqual([{ credential: 'companyUuid', reason: 'ambiguousValue' }]);
  });

  test('two different request tokens are doubtful, samples are none', () => {
    at('/nui/authadmin/companytokens');
    const another = randomValues().requestToken;
    expect(readHtml(`<p>A: ${V.requestToken}</p><p>B: ${another}</p>`)).toEqual(
      expect.objectContaining({
        values: {},
        suspects: [{ credential: 'requestToken', reason: 'ambiguousValue' }],
      }),
    );
    expect(readHtml(`<pre>password=${V.requestToken}</pre>`)).toEqual(
      expect.objectContaining({ values: {}, suspects: [] }),
    );
    expect(readHtml(`<p>Esimerkki: at-${'0'.repeat(30)}</p>`)).toEqual(
      expect.objectContaining({ values: {}, suspects: [] }),
    );
  });

  test('a token that may go on behind a line break is doubtful', () => {
    at('/nui/authadmin/companytokens');
    const [half, rest] = [V.requestToken.slice(0, 22), `7${V.requestToken.slice(23)}`];
    expect(readHtml(`<p>Tunniste: <b>${half}</b><br><b>${rest}</b></p>`)).toEqual(
      expect.objectContaining({
        values: {},
        suspects: [{ credential: 'requestToken', reason: 'ambiguousValue' }],
      }),
    );
  });
});

test('published translations are labels like the English ones', () => {
  at('/nui/authadmin/companytokens');
  const read = readHtml(
    `<p>公司请求令牌: ${V.requestToken}</p><p>Company UUID: ${V.companyUuid}</p><p>应用标识</p>`,
  );
  expect(read.values).toEqual({ requestToken: V.requestToken, companyUuid: V.companyUuid });
  at('/nui/ocstool');
  const ja = readHtml(
    `<dl><dt>クライアントID</dt><dd>${V.clientId}</dd><dt>クライアント・シークレット</dt><dd>${V.clientSecret}</dd></dl>`,
  );
  expect(ja.values).toEqual({ clientId: V.clientId, clientSecret: V.clientSecret });
});

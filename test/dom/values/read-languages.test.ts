import { afterEach, beforeEach, expect, test } from 'vitest';
import { randomValues, readHtml } from '../support/values.ts';

const V = randomValues();
const HOME = location.pathname + location.search;
const at = (path: string) => history.replaceState(null, '', path);

beforeEach(() => at('/nui/ocstool/create'));
afterEach(() => {
  document.body.replaceChildren();
  at(HOME);
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

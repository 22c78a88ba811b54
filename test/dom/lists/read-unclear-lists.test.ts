import { afterEach, describe, expect, test } from 'vitest';
import { fieldHandle } from '../../../utils/dom/lists/field.ts';
import { readPage } from '../../../utils/dom/values/read-page.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const read = (html: string) => {
  document.body.innerHTML = html;
  return readPage(document, SOURCE);
};

describe('an entry that is written with a blank', () => {
  const NAMES = ['refresh_token', 'client credentials', 'password'];
  test.each<[string, (name: string) => string]>([
    ['in blocks', (name) => `<div class="entry">${name}</div>`],
    ['in a list', (name) => `<div><span class="entry">${name}</span></div>`],
  ])('hides none of those after it, %s', (_, entry) => {
    const html = `<h1>App Details</h1><div><h2>Allowed Grants</h2>${NAMES.map(entry).join('')}</div>`;
    expect(read(html).grants?.entries).toEqual(NAMES);
  });

  test('is not told from what explains each name: such a list cannot be read', () => {
    const rows = ['openid', 'Sign in', 'expense.report.read', 'Read reports'];
    const html = `<h1>App Details</h1><div><h2>Allowed Scopes</h2>${rows.map((row) => `<div class="entry">${row}</div>`).join('')}</div>`;
    expect(read(html).scopes).toBeNull();
  });
});

describe('the lists of another app on the same page', () => {
  const card = `<aside><h2>Expense import</h2><div><h3>Allowed Grants</h3><ul><li>password</li></ul></div>
    <div><h3>Allowed Scopes</h3><ul><li>EXPRPT</li><li>travel.read</li></ul></div></aside>`;
  const list = (label: string, name: string) =>
    `<div><label>${label}</label><div style="border:1px solid"><span style="background:#ddd">${name}</span><input role="combobox"></div></div>`;

  test.each<[string, (form: string) => string]>([
    ['behind the form', (form) => form + card],
    ['before the form', (form) => card + form],
  ])('to be read only, %s: the form is what is read', (_, place) => {
    const form = `<form>${list('Allowed Grants', 'refresh_token')}${list('Allowed Scopes', 'openid')}</form>`;
    const { grants, scopes } = read(`<h1>Edit App</h1>${place(form)}`);
    expect([grants?.entries, scopes?.entries]).toEqual([['refresh_token'], ['openid']]);
  });

  test('beside lists that can only be read as well: it cannot be told which are meant', () => {
    const own = `<div><h3>Allowed Grants</h3><ul><li>refresh_token</li></ul></div>`;
    expect(read(`<h1>App Details</h1><main><h2>MileIQ</h2>${own}</main>${card}`).grants).toBeNull();
  });
});

test('a field that was found stays the field, whatever appears elsewhere on the page', () => {
  const list = (name: string) =>
    `<form><label>Allowed Scopes</label><div style="border:1px solid"><span style="background:#ddd">${name}</span><input role="combobox"></div></form>`;
  document.body.innerHTML = list('openid');
  const { lists, appName } = SOURCE;
  const handle = fieldHandle(document, lists.scopes, [lists.grants, appName]);
  expect(handle.read()?.listing.entries).toEqual(['openid']);
  document.body.insertAdjacentHTML('beforeend', list('EXPRPT'));
  expect(readPage(document, SOURCE).scopes).toBeNull();
  expect(handle.read()?.listing.entries).toEqual(['openid']);
  document.querySelector('form')?.remove();
  expect(handle.read()?.listing.entries).toEqual(['EXPRPT']);
});

import { afterEach, expect, test } from 'vitest';
import { readPage } from '../../../utils/dom/values/read-page.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { reading } from '../../../utils/messaging/reported.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const field = (inner: string) => `<h1>Create New App</h1><form><h3>Allowed Scopes</h3>${inner}</form>`;
const long = 'x'.repeat(6000);

test.each<[string, string]>([
  [
    'values cut off by the hundred',
    times(100, (at) => `<p>Client Secret: 3f2a${at}…</p><p>Client ID: …9${at}</p>`),
  ],
  ['long values', `<p>Client ID: ${long}</p><p>Client Secret: ${long}</p><p>Refresh Token: ${long}</p>`],
  ['a long address', `<p>Authorization URL: https://us2.api.concursolutions.com/${long}</p>`],
  [
    'many long chips',
    field(`<div>${times(1200, (at) => `<i>${long.slice(0, 500)}${at}</i> `)}<input role="combobox"></div>`),
  ],
  [
    'a long text',
    field(`<textarea aria-label="Allowed Scopes">${long} ${times(2000, (at) => `s${at} `)}</textarea>`),
  ],
  [
    'long names',
    `<h1>Company Request Token for ${long}</h1><label>App Name <input value="${long}"></label><label>App ID <input value="${long}"></label><button>${long}</button>`,
  ],
])('whatever a page holds, the background takes its reading: %s', (_, html) => {
  document.body.innerHTML = html;
  const told = JSON.parse(JSON.stringify(readPage(document, SOURCE)));
  expect(reading.safeParse(told).error).toBeUndefined();
});

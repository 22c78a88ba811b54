import { afterEach, describe, expect, test } from 'vitest';
import { compare } from '../../../utils/core/requirements/requirements.ts';
import { REQUIREMENTS } from '../../../utils/integrations/index.ts';
import { readHtml } from '../support/values.ts';

const HOME = location.pathname + location.search;
const ROOT = document.documentElement;

afterEach(() => {
  document.body.replaceChildren();
  ROOT.removeAttribute('class');
  history.replaceState(null, '', HOME);
});

const WORDS = {
  grants: ['refresh_token', 'Passwort', 'Client-Anmeldeinformationen'],
  scopes: ['openid', 'identity.user.ids.read', 'EXPRPT', 'KONFIG'],
};
const ORIGINAL = {
  grants: ['refresh_token', 'password', 'client_credentials'],
  scopes: ['openid', 'identity.user.ids.read', 'EXPRPT', 'CONFIG'],
};

/** App Details, each text wrapped as the browser does it. */
function read(wrap: (text: string) => string, names = WORDS) {
  history.replaceState(null, '', '/nui/ocstool/apps/1');
  const list = (label: string, entries: readonly string[]) =>
    `<h3>${wrap(label)}</h3>${entries.map((name) => `<div>${wrap(name)}</div>`).join('')}`;
  return readHtml(
    `<h1>${wrap('App-Details')}</h1>${list('Zulässige Zuschüsse', names.grants)}${list('Zulässige Geltungsbereiche', names.scopes)}`,
  );
}

const font = (text: string) =>
  `<font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">${text}</font></font>`;
const plain = (text: string) => text;

describe('a page that the browser translated', () => {
  test.each<[string, (text: string) => string, string?]>([
    ['by a class of its root', plain, 'translated-ltr'],
    ['by a class of its root, right to left', plain, 'translated-rtl'],
    ['by elements around its texts', font],
    ['by hashes', (text) => `<span _msttexthash="4615702" _msthash="12">${text}</span>`],
    ['by an element of its own', (text) => `<ya-tr-span data-index="1-0">${text}</ya-tr-span>`],
    ['by numbers', (text) => `<span data-moz-translations-id="0">${text}</span>`],
    ['by nothing but words among names', plain],
  ])('is told %s', (_, wrap, className = '') => {
    ROOT.className = className;
    const reading = read(wrap);
    expect(reading.notice).toBe('pageTranslated');
    for (const list of ['grants', 'scopes'] as const) {
      expect(reading[list]).toEqual({ entries: WORDS[list], editable: false, partial: true });
      const states = compare(REQUIREMENTS[list], reading[list]).required.map(({ state }) => state);
      expect(new Set(states)).toEqual(new Set(['present', 'unknown']));
    }
  });

  test.each<[string, (text: string) => string]>([
    ['names as they are under labels that are not known', plain],
    ['old elements for the letters', (text) => `<font color="#000000">${text}</font>`],
  ])('is not told by %s', (_, wrap) => {
    const reading = read(wrap, ORIGINAL);
    expect(reading.notice).toBeNull();
    expect(reading.grants).toEqual({ entries: ORIGINAL.grants, editable: false });
  });

  test('is of no concern outside of the job', () => {
    ROOT.className = 'translated-ltr';
    expect(readHtml(`<h1>${font('Reisekosten')}</h1>`).notice).toBeNull();
  });
});

test.each([
  ['Kunden-ID', 'Kundengeheimnis', false],
  ['Client-ID', 'Geheimer Clientschlüssel', true],
])('values under %s and %s', (idLabel, secretLabel, isKnown) => {
  history.replaceState(null, '', '/nui/ocstool/create');
  ROOT.className = 'translated-ltr';
  const [id, secret] = [crypto.randomUUID(), crypto.randomUUID()];
  const pair = (label: string, value: string) => `<p>${font(`${label}:`)}</p><p><b>${font(value)}</b></p>`;
  const { values } = readHtml(
    `<div role="dialog" aria-modal="true" style="position:fixed;background:#fff"><h2>${font('App-Anmeldeinformationen')}</h2><p>${font('MileIQ')}</p>${pair(idLabel, id)}${pair(secretLabel, secret)}</div>`,
  );
  expect(values).toEqual(isKnown ? { clientId: id, clientSecret: secret } : {});
});

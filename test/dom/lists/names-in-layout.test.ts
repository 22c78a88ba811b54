import { afterEach, describe, expect, test } from 'vitest';
import { fieldHandle } from '../../../utils/dom/lists/field.ts';
import { optionName } from '../../../utils/dom/lists/option.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { at, show } from '../support/page.ts';

const { grants, scopes } = SOURCE.lists;
const NAMES = ['openid', 'EXPRPT', 'identity.user.ids.read', 'expense.report.readwrite'];

afterEach(() => {
  document.body.replaceChildren();
});

const readScopes = () => fieldHandle(document, scopes, [grants]).read()?.listing.entries;

const CHIP = 'style="background:#ddd;border-radius:3px;display:inline-block"';
/** A field with the four names, each as the page writes it. */
const FIELDS: readonly [string, (texts: readonly string[]) => string][] = [
  ['lines', (texts) => texts.map((text) => `<div>${text}</div>`).join('')],
  ['a list', (texts) => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`],
  [
    'chips',
    (texts) =>
      `<div style="border:1px solid">${texts.map((text) => `<span ${CHIP}>${text}<button>×</button></span> `).join('')}<input role="combobox"></div>`,
  ],
  [
    'check boxes',
    (texts) => texts.map((text) => `<label><input type="checkbox" checked>${text}</label>`).join(''),
  ],
  [
    'a list box',
    (texts) =>
      `<div role="listbox" aria-multiselectable="true">${texts.map((text) => `<div role="option" aria-selected="true">${text}</div>`).join('')}</div>`,
  ],
];
/** What a page puts into a name so that it may break, or around it. */
const LAYOUTS: readonly [string, (name: string) => string][] = [
  ['zero-width spaces', (name) => name.replaceAll(/[._]/gu, '$&\u200b')],
  ['soft hyphens', (name) => name.replaceAll(/[._]/gu, '\u00ad$&')],
  ['a word joiner and a byte order mark around', (name) => `\ufeff${name}\u2060`],
  ['isolates and marks of direction around', (name) => `\u2068${name}\u2069\u200e`],
  ['no-break spaces around', (name) => `&nbsp;${name}\u202f`],
  ['no-break spaces behind dots', (name) => name.replaceAll('.', '.&nbsp;')],
  ['places to break', (name) => name.replaceAll('.', '.<wbr>')],
  ['an element for each part', (name) => `<span>${name.replaceAll('.', '.</span><span>')}</span>`],
  ['line breaks behind dots', (name) => name.replaceAll('.', '.<br>\n ')],
  ['line breaks before dots', (name) => name.replaceAll('.', '<br>.')],
  [
    'a box for each part',
    (name) => name.replaceAll(/[^.]+\.?/gu, '<span style="display:inline-block">$&</span>'),
  ],
];

describe.each(FIELDS)('%s', (_, field) => {
  test.each(LAYOUTS)('%s are no part of a name', (_layout, write) => {
    show(`<section><h3>Allowed Scopes</h3><div>${field(NAMES.map(write))}</div></section>`);
    expect(readScopes()).toEqual(NAMES);
  });
});

test.each(LAYOUTS.slice(0, 5))('an option is called by its name whatever %s', (_, write) => {
  show(`<select><option>${write('expense.report.read')}</option></select>`);
  expect(optionName(at('option'))).toBe('expense.report.read');
});

test.each<[string, readonly string[], readonly string[] | undefined]>([
  ['a blank', ['expense. report.read', 'openid'], ['expense.', 'report.read', 'openid']],
  ['a line break between names', ['openid<br>EXPRPT', 'CONFIG'], ['openid', 'EXPRPT', 'CONFIG']],
  [
    'a gap between boxes',
    [
      '<span style="display:inline-block">expense.</span> <span style="display:inline-block">report.read</span>',
    ],
    undefined,
  ],
])('%s is not layout', (_, texts, entries) => {
  show(
    `<section><h3>Allowed Scopes</h3><div>${texts.map((text) => `<div>${text}</div>`).join('')}</div></section>`,
  );
  expect(readScopes()).toEqual(entries);
});

test('what somebody typed is kept to the letter', () => {
  show('<label>Allowed Scopes <textarea></textarea></label>');
  (at('textarea') as HTMLTextAreaElement).value = 'openid expense.\u200breport.read';
  expect(readScopes()).toEqual(['openid', 'expense.\u200breport.read']);
});

import { afterEach, describe, expect, test } from 'vitest';
import { fieldHandle } from '../../../utils/dom/lists/field.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { show } from '../support/page.ts';

const { grants, scopes } = SOURCE.lists;

afterEach(() => {
  document.body.replaceChildren();
});

const readScopes = () => fieldHandle(document, scopes, [grants]).read()?.listing;

const CHIP = 'style="background:#ddd;display:inline-block"';
/** Fields that show a text in place of what is chosen. */
const FIELDS: readonly [string, (text: string) => string][] = [
  [
    'a combobox to choose from',
    (text) => `<div role="combobox" aria-haspopup="listbox" tabindex="0">${text}</div>`,
  ],
  [
    'a combobox to type into',
    (text) => `<div style="border:1px solid"><span>${text}</span><input role="combobox"></div>`,
  ],
  [
    'a chip',
    (text) => `<div style="border:1px solid"><span ${CHIP}>${text}</span><input role="combobox"></div>`,
  ],
  ['a button', (text) => `<button aria-haspopup="listbox">${text}</button>`],
  ['a line', (text) => `<div>${text}</div>`],
];
const SUMMARIES = ['Multiple', 'All', '3 selected', '+2 more', 'Mehrere', 'Tous', '複数', '全部'];
/** In the field itself a text needs no word that is known. */
const IN_FIELDS = ['Selected: 3', '3件選択中', 'Useita', 'Kaikki'];

describe.each(FIELDS)('%s', (what, field) => {
  test.each([...SUMMARIES, ...(what.includes('combobox') ? IN_FIELDS : [])])('"%s" is no entry', (text) => {
    show(`<section><div>Allowed Scopes</div>${field(text)}</section>`);
    const listing = readScopes();
    expect(listing?.entries ?? []).toEqual([]);
    if (listing) expect(listing.partial).toBe(true);
  });
});

test('names beside a summary are read, and more may be chosen', () => {
  show(
    `<section><div>Allowed Scopes</div><div style="border:1px solid"><span ${CHIP}>openid</span><span ${CHIP}>+2 more</span><input role="combobox"></div></section>`,
  );
  expect(readScopes()).toEqual({ entries: ['openid'], editable: true, partial: true });
});

test('names that a combobox writes out are entries', () => {
  show(
    '<section><div>Allowed Scopes</div><div role="combobox" aria-haspopup="listbox" tabindex="0">openid, expense.report.read</div></section>',
  );
  expect(readScopes()).toEqual({ entries: ['openid', 'expense.report.read'], editable: true });
});

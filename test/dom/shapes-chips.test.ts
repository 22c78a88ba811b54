import { afterEach, expect, test } from 'vitest';
import { readPage } from '../../utils/dom/read/read-page.ts';
import { SOURCE } from '../../utils/integrations/index.ts';

/** Chips in the frame of a picker, as libraries build them. */
const CHOSEN = ['openid', 'EXPRPT', 'expense.report.read'];
const CHIP = 'style="background:#ddd;display:inline-block"';

afterEach(() => {
  document.body.replaceChildren();
});

const each = (shape: (name: string) => string): string => CHOSEN.map(shape).join('');

function readScopes(chips: string) {
  document.body.innerHTML = `<h1>Create New App</h1><form><div><label>Allowed Scopes</label>
    <div style="border:1px solid;display:flex">${chips}<input role="combobox"></div></div></form>`;
  return readPage(document, SOURCE).scopes;
}

test.each<[string, string]>([
  [
    'a cross before each',
    each((n) => `<div ${CHIP}><span aria-hidden="true">×</span><span>${n}</span></div>`),
  ],
  ['a cross behind each', each((n) => `<div ${CHIP}><span>${n}</span><b>✕</b></div>`)],
  [
    'options of no list that are selected',
    each((n) => `<span ${CHIP}><span role="option" aria-selected="true">${n}</span></span>`),
  ],
])('%s', (_, chips) => {
  expect(readScopes(chips)).toEqual({ entries: CHOSEN, editable: true });
});

test('a plus before each: not what is chosen', () => {
  const read = readScopes(each((n) => `<div ${CHIP}><span>+</span><span>${n}</span></div>`));
  for (const name of CHOSEN) expect(read?.entries ?? []).not.toContain(name);
});

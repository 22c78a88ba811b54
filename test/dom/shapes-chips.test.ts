import { afterEach, expect, test } from 'vitest';
import { readPage } from '../../utils/dom/values/read-page.ts';
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
  ['a cross that is a letter', each((n) => `<div ${CHIP}><span>${n}</span><i>x</i></div>`)],
  ['without a blank or a box between', `<div>${each((n) => `<a style="background:#ddd">${n}</a>`)}</div>`],
  ['a word behind each', each((n) => `<div ${CHIP}><span>${n}</span> <a href="#">Remove</a></div>`)],
  [
    'the letters of an icon behind all but the first',
    each(
      (n) =>
        `<div ${CHIP}><span>${n}</span>${n === 'openid' ? '' : '<i style="display:inline-block">close</i>'}</div>`,
    ),
  ],
  [
    'shortened, with the whole name as their tip',
    each((n) => `<div ${CHIP} title="${n}"><span>${n.length > 9 ? `${n.slice(0, 9)}…` : n}</span></div>`),
  ],
  ['beside their number', `${each((n) => `<div ${CHIP}>${n}</div>`)}<span>(3)</span>`],
  [
    'options of no list that are selected',
    each((n) => `<span ${CHIP}><span role="option" aria-selected="true">${n}</span></span>`),
  ],
])('%s', (_, chips) => {
  expect(readScopes(chips)).toEqual({ entries: CHOSEN, editable: true });
});

test('with a native list that nobody sees, which repeats them', () => {
  const options = each((n) => `<option selected>${n}</option>`);
  const read = readScopes(
    `<select multiple style="position:absolute;opacity:0;width:1px">${options}</select>${each((n) => `<div ${CHIP}>${n}</div>`)}`,
  );
  expect(read).toEqual({ entries: CHOSEN, editable: true });
});

test('with buttons that say what they do, in a box that is called a combobox', () => {
  document.body.innerHTML = `<h1>Create New App</h1><form><div><label>Allowed Scopes</label>
    <div role="combobox" aria-expanded="false"><div style="border:1px solid">${each((n) => `<div ${CHIP}>${n}<button aria-label="Remove item: ${n}">Remove item</button></div>`)}<input type="search" aria-autocomplete="list"></div></div></div></form>`;
  expect(readPage(document, SOURCE).scopes).toEqual({ entries: CHOSEN, editable: true });
});

test('each letter in an element of its own: an x at the end is no cross', () => {
  const letters = [...'tax'].map((letter) => `<i>${letter}</i>`).join('');
  expect(readScopes(`<div ${CHIP}>${letters}</div>`)?.entries).toEqual(['tax']);
});

test('one that stands there twice stays', () => {
  const read = readScopes(['EXPRPT', 'EXPRPT', 'openid'].map((n) => `<div ${CHIP}>${n}</div>`).join(''));
  expect(read?.entries).toEqual(['EXPRPT', 'EXPRPT', 'openid']);
});

test('a plus before each: not what is chosen', () => {
  const read = readScopes(each((n) => `<div ${CHIP}><span>+</span><span>${n}</span></div>`));
  for (const name of CHOSEN) expect(read?.entries ?? []).not.toContain(name);
});

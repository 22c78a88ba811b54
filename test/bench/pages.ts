const WORDS =
  'Report Trip Expense Policy Amount Currency City Vendor Comment Status Name First Last Email Phone Address Country State Code Date Start End Purpose Type Class Manager Group'.split(
    ' ',
  );

/** Many like it, none the same: `times` of what `make` gives. */
const repeat = (times: number, make: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => make(at)).join('');

/** A table of so many nodes, as administration pages have them. */
export const table = (nodes: number): string =>
  `<table>${repeat(nodes / 10, (at) => `<tr><td>${at}</td><td><a href="#${at}">App ${at}</a></td><td><span>active</span></td><td><button>Edit</button></td></tr>`)}</table>`;

/** A form of so many fields, with labels or without. */
export const fields = (count: number, isLabelled = true): string =>
  `<form>${repeat(count, (at) => `<div>${isLabelled ? `<label for="f${at}">Label of field ${at}</label>` : ''}<div><input id="f${at}" value="${at}"></div></div>`)}</form>`;

/** The body of a page with menu, text, form and table; another one for each number, the same one for the same. */
export function formPage(number: number): string {
  let state = number * 7919 + 1;
  const upTo = (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % most;
  };
  const words = (count: number) => repeat(count, () => `${WORDS[upTo(WORDS.length)]} `).trim();
  const field = (at: number) =>
    upTo(4) === 0
      ? `<select id="f${at}"><option>${words(1)}<option>${words(1)}</select>`
      : `<input id="f${at}" placeholder="${words(1)}">`;
  const row = (at: number) =>
    `<div class="row"><label for="f${at}">${words(2)}${upTo(3) ? '' : ' *'}</label><div>${field(at)}</div></div>`;
  const menu = `<nav><ul>${repeat(12, () => `<li><a href="#">${words(2)}</a></li>`)}</ul></nav>`;
  return `${menu}<main><h1>${words(2)}</h1><p>${words(40)}</p><form>${repeat(5 + upTo(40), row)}</form>${table(10 * upTo(60))}</main>`;
}

import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { readPage } from '../../../utils/dom/values/read-page.ts';
import { REQUIREMENTS, SOURCE } from '../../../utils/integrations/index.ts';
import { rounds } from '../../rounds.ts';

/**
 * Pages with both lists that nobody designed: all widgets, random wrappers, either order, noise between. No name counts that is
 * not chosen, and where a list is said to be understood whole, none that is chosen is missed.
 */
const RUNS = rounds(2000);
const SCOPES = [...REQUIREMENTS.scopes, 'openid', 'TRAVEL', 'expense-report.readwrite', 'mileage.read'];
const GRANTS = [...REQUIREMENTS.grants, 'authorization_code', 'otp'];

afterEach(() => {
  document.body.replaceChildren();
});

interface Field {
  readonly chosen: readonly string[];
  readonly offered: readonly string[];
}
type Widget = (label: string, field: Field) => string;

const all = (names: readonly string[], shape: (name: string) => string): string => names.map(shape).join('');
const CHIP = 'style="background:#ddd;display:inline-flex"';
const BOX = 'style="border:1px solid;display:flex;position:relative"';
const options = ({ offered, chosen }: Field, role: string, state: string): string =>
  all(offered, (n) => `<div role="${role}" ${state}="${chosen.includes(n)}">${n}</div>`);

const WIDGETS: Readonly<Record<string, Widget>> = {
  native: (label, { offered, chosen }) =>
    `<label>${label} <select multiple>${all(offered, (n) => `<option ${chosen.includes(n) ? 'selected' : ''}>${n}</option>`)}</select></label>`,
  boxes: (label, { offered, chosen }) =>
    `<fieldset><legend>${label}</legend>${all(offered, (n) => `<label><input type="checkbox" ${chosen.includes(n) ? 'checked' : ''}>${n}</label>`)}</fieldset>`,
  roleBoxes: (label, field) =>
    `<div role="group" aria-label="${label}">${options(field, 'checkbox', 'aria-checked')}</div>`,
  listBox: (label, field) =>
    `<div>${label}</div><div role="listbox" aria-multiselectable="true">${options(field, 'option', 'aria-selected')}</div>`,
  cutListBox: (label, field) =>
    `<div>${label}</div><div role="listbox" aria-multiselectable="true" style="height:40px;overflow:auto"><div style="height:4000px">${options(field, 'option', 'aria-selected')}</div></div>`,
  chips: (label, { chosen }) =>
    `<label>${label}</label><div ${BOX}>${all(chosen, (n) => `<span ${CHIP}><span>${n}</span><button aria-label="Remove ${n}">×</button></span>`)}<input role="combobox"></div>`,
  openChips: (label, { chosen, offered }) =>
    `<label>${label}</label><div ${BOX}>${all(chosen, (n) => `<span ${CHIP}>${n}</span>`)}<input role="combobox" aria-expanded="true" aria-controls="m-${label.at(-2)}"></div><div role="listbox" id="m-${label.at(-2)}">${all(offered, (n) => `<div role="option" aria-selected="false">${n}</div>`)}</div>`,
  menu: (label, field) =>
    `<div>${label}</div><button aria-haspopup="menu" aria-expanded="true" aria-controls="n-${label.at(-2)}">Choose</button><div role="menu" id="n-${label.at(-2)}">${options(field, 'menuitemcheckbox', 'aria-checked')}</div>`,
  closedMenu: (label, { chosen }) =>
    `<div>${label}</div><button aria-haspopup="menu" aria-expanded="false">${chosen.length} selected</button>`,
  transfer: (label, { chosen, offered }) =>
    `<div>${label}</div><div><select multiple aria-label="Available">${all(
      offered.filter((n) => !chosen.includes(n)),
      (n) => `<option>${n}</option>`,
    )}</select><button>&gt;</button><button>&lt;</button><select multiple aria-label="Selected">${all(chosen, (n) => `<option>${n}</option>`)}</select></div>`,
  text: (label, { chosen }) => `<label>${label} <textarea>${chosen.join(' ')}</textarea></label>`,
  lines: (label, { chosen }) => `<h4>${label}</h4><ul>${all(chosen, (n) => `<li>${n}</li>`)}</ul>`,
  cutLines: (label, { chosen }) =>
    `<h4>${label}</h4><ul>${all(chosen.slice(0, 2), (n) => `<li>${n}</li>`)}</ul><button>Show all</button>`,
  definition: (label, { chosen }) => `<dl><dt>${label}</dt>${all(chosen, (n) => `<dd>${n}</dd>`)}</dl>`,
  ticked: (label, { chosen, offered }) =>
    `<div>${label}</div><div>${all(offered, (n) => `<span ${CHIP}>${chosen.includes(n) ? '<svg width="9" height="9"></svg>' : ''}${n}</span>`)}</div>`,
};

const WRAPPERS: readonly ((html: string) => string)[] = [
  (html) => `<div>${html}</div>`,
  (html) => `<section><div>${html}</div></section>`,
  (html) => `<div style="display:flex"><div>${html}</div></div>`,
  (html) => `<div style="padding:8px;border:1px solid">${html}</div>`,
];
const NOISE = [
  '',
  '<p>Choose what the app may do, for example expense.report.read.</p>',
  '<p hidden>CONFIG</p>',
  '<table><tr><th>App</th><th>Note</th></tr><tr><td>Other</td><td>CONFIG password</td></tr></table>',
  '<div><label>App Name <input value="EXPRPT"></label></div>',
  '<aside><h3>Popular</h3><ul><li>CONFIG</li><li>otp</li></ul></aside>',
  '<hr>',
];

const field = (names: readonly string[]): fc.Arbitrary<Field> =>
  fc
    .tuple(fc.shuffledSubarray([...names], { minLength: 1 }), fc.shuffledSubarray([...names]))
    .map(([chosen, more]) => ({ chosen, offered: [...new Set([...more, ...chosen])] }));
const widget = fc.constantFrom(...Object.values(WIDGETS));
const wrapper = fc.constantFrom(...WRAPPERS);
const noise = fc.constantFrom(...NOISE);

test(`${RUNS} random pages: nothing counts that is not chosen, nothing is missed where all is understood`, () => {
  let understood = 0;
  const look = (html: string, grants: Field, scopes: Field): void => {
    document.body.innerHTML = `<h1>Create New App</h1><form>${html}<button>Submit</button></form>`;
    const reading = readPage(document, SOURCE);
    for (const [listing, { chosen }] of [
      [reading.grants, grants],
      [reading.scopes, scopes],
    ] as const) {
      if (!listing) continue;
      understood += 1;
      expect(listing.entries.filter((name) => !chosen.includes(name))).toEqual([]);
      if (!listing.partial) expect([...listing.entries].sort()).toEqual([...chosen].sort());
    }
  };
  fc.assert(
    fc.property(
      fc.tuple(field(GRANTS), field(SCOPES), widget, widget, wrapper, wrapper),
      fc.tuple(noise, noise, noise, fc.boolean()),
      ([grants, scopes, one, other, around, about], [before, between, behind, swapped]) => {
        const parts = [around(one('Allowed Grants', grants)), about(other('Allowed Scopes', scopes))];
        const [first, second] = swapped ? parts.reverse() : parts;
        look([before, first, between, second, behind].join(''), grants, scopes);
      },
    ),
    { numRuns: RUNS },
  );
  // Most lists are understood: a reader that understands nothing would pass everything else.
  expect(understood).toBeGreaterThan(RUNS);
});

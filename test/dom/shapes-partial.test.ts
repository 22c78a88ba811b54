import { afterEach, describe, expect, test } from 'vitest';
import { readPage } from '../../utils/dom/values/read-page.ts';
import { SOURCE } from '../../utils/integrations/index.ts';

/** Lists of which the page shows only a part, and lists that only look so. */
const CHOSEN = ['openid', 'EXPRPT', 'expense.report.read'];

afterEach(() => {
  document.body.replaceChildren();
});

const each = (names: readonly string[], shape: (name: string) => string): string => names.map(shape).join('');
const chips = each(CHOSEN, (n) => `<span style="background:#ddd;display:inline-flex">${n}</span>`);
const BOX = 'style="border:1px solid;display:flex"';
const LABEL = '<label>Allowed Scopes</label>';

function readScopes(inner: string) {
  document.body.innerHTML = `<h1>Create New App</h1><form><label>App Name <input></label><div>${inner}</div><div><button>Submit</button></div></form>`;
  return readPage(document, SOURCE).scopes;
}

describe('of a list that is shown in part, what is shown counts and the rest is open', () => {
  const rows = (from: number, to: number, more = '') =>
    Array.from(
      { length: to - from },
      (_, n) =>
        `<div role="option" ${more} aria-posinset="${from + n + 1}" aria-selected="${n === 1}" style="height:20px">${n === 1 ? 'EXPRPT' : `travel.part${n}.read`}</div>`,
    ).join('');
  const LIST = 'role="listbox" aria-multiselectable="true"';
  test.each<[string, string, readonly string[]]>([
    ['chips and "+2 more"', `<div>Allowed Scopes</div><div>${chips} <a href="#">+2 more</a></div>`, CHOSEN],
    [
      'lines and "Show all"',
      `<div>Allowed Scopes</div><ul>${each(CHOSEN, (n) => `<li>${n}</li>`)}</ul><button>Show all</button>`,
      CHOSEN,
    ],
    [
      'lines and "+3 more" on a button',
      `<div>Allowed Scopes</div><ul>${each(CHOSEN, (n) => `<li>${n}</li>`)}</ul><button>+3 more</button>`,
      CHOSEN,
    ],
    [
      'a count in a picker',
      `${LABEL}<div ${BOX}><input role="combobox"><div>3 items selected</div></div>`,
      [],
    ],
    [
      'chips and "+2" in a picker',
      `${LABEL}<div ${BOX}>${chips}<span>+2</span><input role="combobox"></div>`,
      CHOSEN,
    ],
    [
      'a sentence in the picker itself',
      `${LABEL}<div ${BOX}><button role="combobox" aria-haspopup="listbox">openid and EXPRPT</button></div>`,
      [],
    ],
    [
      'a component whose hidden parts do not say what they are',
      `${LABEL}<x-list><div ${BOX}><input role="combobox"></div><x-option hidden>openid</x-option></x-list>`,
      [],
    ],
    [
      'tokens of a list box that are not drawn',
      `${LABEL}<div ${BOX}><div role="listbox" style="display:contents">${each(CHOSEN, (n) => `<div role="option" aria-selected="false" style="display:${n === 'openid' ? 'none' : 'block'}">${n}</div>`)}</div><input role="combobox"></div>`,
      ['EXPRPT', 'expense.report.read'],
    ],
    [
      'options that say how many there are',
      `${LABEL}<div ${LIST}>${rows(0, 8, 'aria-setsize="182"')}</div>`,
      ['EXPRPT'],
    ],
    [
      'options whose number is not known',
      `${LABEL}<div ${LIST}>${rows(0, 8, 'aria-setsize="-1"')}</div>`,
      ['EXPRPT'],
    ],
    [
      'a chip without the end of its name',
      `${LABEL}<div ${BOX}>${chips}<span style="background:#ddd">expense.re…</span><input role="combobox"></div>`,
      CHOSEN,
    ],
    [
      'names with commas, the last without its end',
      `${LABEL}<div ${BOX}><div role="combobox" aria-haspopup="listbox">openid, EXPRPT, expense.re…</div></div>`,
      [],
    ],
    [
      'lines, the last without its end',
      `<div>Allowed Scopes</div><ul>${each(CHOSEN, (n) => `<li>${n}</li>`)}<li>expense.re…</li></ul>`,
      CHOSEN,
    ],
    [
      'a number as a chip',
      `${LABEL}<div ${BOX}><span style="background:#ddd">3</span><button role="combobox" aria-haspopup="listbox">Choose options</button></div>`,
      [],
    ],
    [
      'few options in a box made for many',
      `${LABEL}<div ${LIST} style="height:100px;overflow:auto"><div style="height:3640px">${rows(0, 8)}</div></div>`,
      ['EXPRPT'],
    ],
    [
      'a menu that is closed and says how many',
      `${LABEL}<button aria-haspopup="menu" aria-expanded="false">3 selected</button>`,
      [],
    ],
    [
      'a dialog that is closed and names some',
      `${LABEL}<button aria-haspopup="dialog">openid, expense.report.read, …</button>`,
      ['openid', 'expense.report.read'],
    ],
    [
      'a menu that invites to choose',
      `${LABEL}<button aria-haspopup="menu" aria-expanded="false">Choose</button>`,
      [],
    ],
    [
      'ticks in a dialog that are not taken over yet',
      `${LABEL}<button aria-haspopup="dialog" aria-controls="d">0 selected</button><div role="dialog" id="d">${each(CHOSEN, (n) => `<label><input type="checkbox" checked>${n}</label>`)}<button>Apply</button></div>`,
      [],
    ],
  ])('%s', (_, html, entries) => {
    expect(readScopes(html)).toMatchObject({ entries, partial: true });
  });

  test.each<[string, string]>([
    [
      'a list that is drawn whole and scrolls',
      `${LABEL}<div ${LIST} style="height:60px;overflow:auto">${rows(0, 8, 'aria-setsize="8"')}</div>`,
    ],
    [
      'an open menu with ticks',
      `${LABEL}<button aria-haspopup="menu" aria-expanded="true" aria-controls="m">1 selected</button><div role="menu" id="m"><div role="menuitemcheckbox" aria-checked="true">EXPRPT</div><div role="menuitemcheckbox" aria-checked="false">CONFIG</div></div>`,
    ],
    [
      'a list with a way to more about it',
      `${LABEL}<button type="button">More about scopes</button><a href="#">See more information</a><button type="button" aria-haspopup="dialog">More help</button><div ${LIST}>${rows(0, 8)}</div>`,
    ],
    [
      'two lists called by what they hold',
      `${LABEL}<div style="display:flex"><select multiple aria-label="Available"><option>CONFIG</option></select><div><button type="button">Add</button><button type="button">Remove</button></div><select multiple aria-label="Selected"><option>EXPRPT</option></select></div>`,
    ],
    [
      'two list boxes with captions',
      `${LABEL}<div style="display:flex"><div><span>Available</span><div role="listbox" aria-multiselectable="true"><div role="option">CONFIG</div></div></div><button type="button">→</button><div><span>Selected</span><div role="listbox" aria-multiselectable="true"><div role="option">EXPRPT</div></div></div></div>`,
    ],
    [
      'tokens of a list box that are scrolled out of sight',
      `${LABEL}<div ${BOX}><div style="width:60px;overflow:hidden"><div role="listbox" style="display:contents"><div role="option" aria-selected="false" style="position:relative;left:-2000px">EXPRPT</div></div></div><input role="combobox"></div>`,
    ],
    [
      'names on the button that is the picker itself',
      `${LABEL}<div ${BOX}><button role="combobox" aria-haspopup="listbox">EXPRPT</button></div>`,
    ],
    [
      'an open list that no control names, over the page',
      `${LABEL}<div ${BOX}><span style="background:#ddd">EXPRPT</span><input role="combobox"></div><div style="position:absolute"><div role="listbox"><div role="option" aria-selected="false">CONFIG</div></div></div>`,
    ],
    [
      'an open list in a box that a combobox names',
      `${LABEL}<div ${BOX}><span style="background:#ddd">EXPRPT</span><input role="combobox" aria-controls="p"></div><div id="p"><div role="listbox"><div role="option" aria-selected="true">EXPRPT</div><div role="option" aria-selected="true">CONFIG</div></div></div>`,
    ],
  ])('whole: %s', (_, html) => {
    expect(readScopes(html)).toEqual({ entries: ['EXPRPT'], editable: true });
  });
});

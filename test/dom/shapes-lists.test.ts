import { afterEach, describe, expect, test } from 'vitest';
import { readPage } from '../../utils/dom/values/read-page.ts';
import { SOURCE } from '../../utils/integrations/index.ts';

/** Ways in which widely used component libraries show which of many names are chosen. */
const CHOSEN = ['openid', 'EXPRPT', 'expense.report.read'];
const OFFERED = ['TRAVEL', 'mileage.read', 'CONFIG'];

afterEach(() => {
  document.body.replaceChildren();
});

const CHIP = 'style="background:#ddd;display:inline-flex"';
const BOX = 'style="border:1px solid;display:flex;position:relative"';
const all = [...CHOSEN, ...OFFERED];
const each = (names: readonly string[], shape: (name: string) => string): string => names.map(shape).join('');
const isOn = (name: string): boolean => CHOSEN.includes(name);
const chips = each(CHOSEN, (n) => `<span ${CHIP}>${n}</span>`);
const field = `<div ${BOX}>${chips}<input role="combobox"></div>`;
const LABEL = '<label>Allowed Scopes</label>';

function readScopes(inner: string) {
  document.body.innerHTML = `<h1>Create New App</h1><form><label>App Name <input></label><div>${inner}</div><div><button>Submit</button></div></form>`;
  return readPage(document, SOURCE).scopes?.entries;
}

describe('chosen names are read, offered ones are not', () => {
  test.each<[string, string]>([
    [
      'names with commas in a picker',
      `${LABEL}<div ${BOX}><div role="combobox" aria-haspopup="listbox">${CHOSEN.join(', ')}</div></div>`,
    ],
    [
      'names with commas beside a hidden picker',
      `${LABEL}<div ${BOX}><input role="combobox" readonly style="position:absolute;width:1px;opacity:0"><div>${CHOSEN.join(', ')}</div></div>`,
    ],
    [
      'a grid of chips made of buttons',
      `${LABEL}<div ${BOX}><div role="grid">${each(CHOSEN, (n) => `<span role="row" ${CHIP}><span role="gridcell"><button>${n}</button></span><span role="gridcell"><button aria-label="Remove ${n}"><i role="img">cancel</i></button></span></span>`)}<input role="combobox"></div></div>`,
    ],
    [
      'options as tokens before the input',
      `${LABEL}<div ${BOX}><div role="listbox" aria-label="Selected">${each(CHOSEN, (n) => `<button role="option" aria-selected="true" ${CHIP}>${n}</button>`)}</div><input role="combobox"></div>`,
    ],
    [
      'an open menu without roles under the frame',
      `${LABEL}${field}<div style="position:absolute;background:#fff;border:1px solid">${each(OFFERED, (n) => `<div>${n}</div>`)}</div>`,
    ],
    [
      'an open menu without roles in the frame',
      `${LABEL}<div ${BOX}>${chips}<input><div style="position:absolute;top:40px;background:#fff;border:1px solid">${each(OFFERED, (n) => `<div>${n}</div>`)}</div></div>`,
    ],
    [
      'suggestions as buttons',
      `${LABEL}${field}<div>Suggested: ${each(OFFERED, (n) => `<button>${n}</button>`)}</div>`,
    ],
    [
      'suggestions as chips',
      `${LABEL}${field}<div>${each(OFFERED, (n) => `<span ${CHIP}>${n}</span>`)}</div>`,
    ],
    [
      'suggestions as a list',
      `${LABEL}${field}<p>You can add:</p><ul>${each(OFFERED, (n) => `<li>${n}</li>`)}</ul>`,
    ],
    [
      'check boxes called by what is done with them',
      `${LABEL}<table><tr><th></th><th>Name</th><th>Meaning</th></tr>${each(all, (n) => `<tr><td><input type="checkbox" aria-label="Select row" ${isOn(n) ? 'checked' : ''}></td><td>${n}</td><td>What it opens</td></tr>`)}</table>`,
    ],
    [
      'check boxes called by that and their name',
      `${LABEL}<div role="grid">${each(all, (n) => `<div role="row"><span role="gridcell"><span role="checkbox" aria-label="Select ${n}" aria-checked="${isOn(n)}"></span></span><span role="gridcell">${n}</span><span role="gridcell">Active</span></div>`)}</div>`,
    ],
    [
      'a label with their number',
      `<label>Allowed Scopes (${CHOSEN.length})</label><ul>${each(CHOSEN, (n) => `<li>${n}</li>`)}</ul>`,
    ],
    [
      'a line with label and help, the field below it',
      `<h3>Grants/Scopes</h3><div><span>Allowed Grants</span><b>*</b><button>Help</button></div><div ${BOX}><span ${CHIP}>password</span><input role="combobox"></div><div><span>Allowed Scopes</span><b>*</b><button>Help</button></div>${field}`,
    ],
    [
      'check boxes with descriptions',
      `<fieldset><legend>Allowed Scopes</legend>${each(all, (n) => `<label><input type="checkbox" ${isOn(n) ? 'checked' : ''}><span>${n}</span><small>What it is for</small></label>`)}</fieldset>`,
    ],
    [
      'check boxes with descriptions in blocks',
      `<fieldset><legend>Allowed Scopes</legend>${each(all, (n) => `<label><input type="checkbox" ${isOn(n) ? 'checked' : ''}><div>${n}</div><div>What it is for</div></label>`)}</fieldset>`,
    ],
    [
      'groups of check boxes that can be closed',
      `<fieldset><legend>Allowed Scopes</legend>${each(all, (n) => `<label><input type="checkbox" ${isOn(n) ? 'checked' : ''}>${n}</label>${n === 'EXPRPT' ? '<button type="button">Travel</button>' : ''}`)}</fieldset>`,
    ],
    [
      'text that was struck out',
      `<h4>Allowed Scopes</h4><ul>${each(CHOSEN, (n) => `<li>${n}</li>`)}${each(OFFERED, (n) => `<li><s>${n}</s></li>`)}</ul>`,
    ],
    [
      'a combobox named by ARIA',
      `<div ${BOX}>${chips}<input role="combobox" aria-label="Allowed Scopes"></div>`,
    ],
    [
      'the open list of a button',
      `${LABEL}<button aria-haspopup="listbox" aria-controls="x">…</button><ul role="listbox" id="x">${each(all, (n) => `<li role="option" aria-selected="${isOn(n)}">${n}</li>`)}</ul>`,
    ],
    [
      'a native list named by ARIA',
      `<select multiple aria-label="Allowed Scopes">${each(all, (n) => `<option ${isOn(n) ? 'selected' : ''}>${n}</option>`)}</select>`,
    ],
    ['a text area named by ARIA', `<textarea aria-label="Allowed Scopes">${CHOSEN.join(' ')}</textarea>`],
    [
      'a group named by ARIA',
      `<div role="group" aria-label="Allowed Scopes">${each(all, (n) => `<label><input type="checkbox" ${isOn(n) ? 'checked' : ''}>${n}</label>`)}</div>`,
    ],
    [
      'a label for screen readers only',
      `<label for="s" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">Allowed Scopes</label><div ${BOX}>${chips}<input id="s" role="combobox"></div>`,
    ],
  ])('%s', (_, html) => {
    expect(readScopes(html)).toEqual(CHOSEN);
  });

  test('two fields named by ARIA alone keep to themselves', () => {
    const combo = (name: string, chosen: string) =>
      `<div ${BOX}><span ${CHIP}>${chosen}</span><input role="combobox" aria-label="${name}"></div>`;
    document.body.innerHTML = `<div>${combo('Allowed Grants', 'password')}${combo('Allowed Scopes', 'openid')}</div>`;
    expect(readPage(document, SOURCE)).toMatchObject({
      grants: { entries: ['password'] },
      scopes: { entries: ['openid'] },
    });
  });
});

describe('what cannot be told is asked for', () => {
  test.each<[string, string]>([
    [
      'a tree',
      `<div>Allowed Scopes</div><ul role="tree">${each(all, (n) => `<li role="treeitem" aria-checked="${isOn(n)}">${n}</li>`)}</ul>`,
    ],
    [
      'rows that are selected',
      `<div>Allowed Scopes</div><div role="grid">${each(all, (n) => `<div role="row" aria-selected="${isOn(n)}"><div role="gridcell">${n}</div></div>`)}</div>`,
    ],
    [
      'two lists with buttons between',
      `<div>Allowed Scopes</div><div style="display:flex"><div>${each(OFFERED, (n) => `<div>${n}</div>`)}</div><div><button>&gt;</button><button>&lt;</button></div><div>${each(CHOSEN, (n) => `<div>${n}</div>`)}</div></div>`,
    ],
    [
      'two lists of boxes with buttons between',
      `<div>Allowed Scopes</div><div>${each(OFFERED, (n) => `<label><input type="checkbox">${n}</label>`)}</div><button>&gt;</button><div>${each(CHOSEN, (n) => `<label><input type="checkbox">${n}</label>`)}</div>`,
    ],
    [
      'two lists with a search each',
      `<div>Allowed Scopes</div>${each(['OFFERED', 'CHOSEN'], (which) => `<div style="border:1px solid"><input type="search"><ul>${each(which === 'CHOSEN' ? CHOSEN : OFFERED, (n) => `<li>${n}</li>`)}</ul></div>`)}`,
    ],
    [
      'suggestions under an empty field',
      `${LABEL}<div ${BOX}><input role="combobox"></div><p>You can add:</p><ul>${each(OFFERED, (n) => `<li>${n}</li>`)}</ul>`,
    ],
    [
      'tokens that do not say whether they are selected',
      `${LABEL}<div style="border:1px solid"><div role="listbox">${each(CHOSEN, (n) => `<div role="option">${n}</div>`)}</div><input role="combobox"></div>`,
    ],
    [
      'a word beside each name',
      `<h4>Allowed Scopes</h4><ul>${each(all, (n) => `<li>${n} <span>${isOn(n) ? 'Enabled' : 'Disabled'}</span></li>`)}</ul>`,
    ],
    [
      'a table of names and descriptions',
      `<h4>Allowed Scopes</h4><table><tr><th>Name</th><th>Description</th></tr>${each(CHOSEN, (n) => `<tr><td>${n}</td><td>Read it</td></tr>`)}</table>`,
    ],
    [
      'two lists of three names with buttons between',
      `<div>Allowed Scopes</div><div style="display:flex"><div><div>TRAVEL</div></div><div><button>&gt;</button><button>&lt;</button></div><div><div>openid</div><div>EXPRPT</div></div></div>`,
    ],
    [
      'chips of which some are ticked',
      `<div>Allowed Scopes</div><div>${each(all, (n) => `<span ${CHIP}>${isOn(n) ? '<svg width="9" height="9"></svg>' : ''}${n}</span>`)}</div>`,
    ],
    [
      'chips of which some are dimmed',
      `<div>Allowed Scopes</div><div>${each(all, (n) => `<span style="background:#ddd;opacity:${isOn(n) ? 1 : 0.5}">${n}</span>`)}</div>`,
    ],
    [
      'chips of another colour',
      `<div>Allowed Scopes</div><div>${each(all, (n) => `<span style="background:${isOn(n) ? '#06c' : '#ddd'}">${n}</span>`)}</div>`,
    ],
    [
      'lines with labels and help, then their fields',
      `<h3>Grants/Scopes</h3><div><span>Allowed Grants</span><button>Help</button></div><div><span>Allowed Scopes</span><button>Help</button></div><div ${BOX}><span ${CHIP}>password</span><input role="combobox"></div><div ${BOX}><input role="combobox"></div>`,
    ],
    [
      'boxes without names',
      `<div>Allowed Scopes</div><table>${each(all, (n) => `<tr><td><input type="checkbox"></td><td>${n}</td></tr>`)}</table>`,
    ],
  ])('%s', (_, html) => {
    expect(readScopes(html)).toBeUndefined();
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import { fieldHandle } from '../../../utils/dom/lists/field.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';

const { grants, scopes } = SOURCE.lists;
const OTHERS = [SOURCE.appName, ...SOURCE.prepared.map(({ labels }) => labels)];
const SCOPES = ['openid', 'EXPRPT', 'expense.report.read', 'identity.user.ids.read'];

afterEach(() => {
  document.body.replaceChildren();
});

const readScopes = () => fieldHandle(document, scopes, [grants, ...OTHERS]).read()?.listing;
const readGrants = () => fieldHandle(document, grants, [scopes, ...OTHERS]).read()?.listing;
const show = (html: string) => {
  document.body.innerHTML = html;
};

const CHIP = 'style="background:#ddd;border-radius:3px;display:inline-flex"';
const chips = (inner: (name: string) => string) => SCOPES.map(inner).join('');

describe('fields that can be changed', () => {
  test.each<[string, string]>([
    [
      'chips with buttons beside a combobox',
      `<label for="s">Allowed Scopes *</label><div style="border:1px solid">${chips((n) => `<span ${CHIP}><span>${n}</span><button aria-label="Remove ${n}">×</button></span>`)}<input id="s" role="combobox"></div>`,
    ],
    [
      'chips below the input',
      `<div><label>Allowed Scopes</label><div style="border:1px solid"><input role="combobox"></div><div>${chips((n) => `<div ${CHIP}>${n}</div>`)}</div></div>`,
    ],
    [
      'a list below the input',
      `<div><label>Allowed Scopes</label><input role="combobox"><ul>${chips((n) => `<li>${n} <button>Remove</button></li>`)}</ul></div>`,
    ],
    [
      'chips that are buttons',
      `<div><label>Allowed Scopes</label><div style="border:1px solid">${chips((n) => `<div role="button" ${CHIP}><span>${n}</span><svg></svg></div>`)}<input role="combobox"></div></div>`,
    ],
    [
      'no frame, no chips drawn',
      `<div><label>Allowed Scopes</label><p>Select from here</p><div>${chips((n) => `<div>${n}</div>`)}<input role="combobox"></div><p>or click here to enter manually</p><button>Enter Manually</button></div>`,
    ],
    [
      'native select',
      `<label>Allowed Scopes <select multiple>${[...SCOPES, 'TRAVEL'].map((n) => `<option ${n === 'TRAVEL' ? '' : 'selected'}>${n}</option>`).join('')}</select></label>`,
    ],
    [
      'ARIA list box',
      `<div id="l">Allowed Scopes</div><div role="listbox" aria-labelledby="l" aria-multiselectable="true">${[...SCOPES, 'TRAVEL'].map((n) => `<div role="option" aria-selected="${n !== 'TRAVEL'}">${n}</div>`).join('')}</div>`,
    ],
    [
      'check boxes',
      `<fieldset><legend>Allowed Scopes</legend>${[...SCOPES, 'TRAVEL'].map((n) => `<label><input type="checkbox" ${n === 'TRAVEL' ? '' : 'checked'}> ${n}</label>`).join('')}</fieldset>`,
    ],
    [
      'drawn check boxes',
      `<fieldset><legend>Allowed Scopes</legend>${[...SCOPES, 'TRAVEL'].map((n) => `<label><input type="checkbox" style="opacity:0;position:absolute" ${n === 'TRAVEL' ? '' : 'checked'}><span>${n}</span></label>`).join('')}</fieldset>`,
    ],
    [
      'ARIA switches',
      `<div><div>Allowed Scopes</div>${[...SCOPES, 'TRAVEL'].map((n) => `<div><span id="x-${n}">${n}</span><button role="switch" aria-labelledby="x-${n}" aria-checked="${n !== 'TRAVEL'}"></button></div>`).join('')}</div>`,
    ],
    ['text area, blanks', `<label>Allowed Scopes <textarea>${SCOPES.join(' ')}</textarea></label>`],
    [
      'text area, commas and lines',
      `<label>Allowed Scopes <textarea>${SCOPES.join(',\n')}</textarea></label>`,
    ],
    ['text input', `<label>Allowed Scopes <input value="${SCOPES.join(' ')}"></label>`],
  ])('%s', (_, html) => {
    show(
      `<form><div><label>Allowed Grants</label><div style="border:1px solid"><span ${CHIP}>password</span><input role="combobox"></div></div><div>${html}</div><div><button>Cancel</button><button>Submit</button></div></form>`,
    );
    expect(readScopes()).toEqual({ entries: SCOPES, editable: true });
    expect(readGrants()).toEqual({ entries: ['password'], editable: true });
  });

  test('an empty field is understood', () => {
    show(
      '<div><label>Allowed Scopes</label><div style="border:1px solid"><input role="combobox"></div></div>',
    );
    expect(readScopes()).toEqual({ entries: [], editable: true });
  });

  test('near misses stay as they are', () => {
    const names = ['client credentials', 'a.read | b.read', 'expense.report.\u2009read'];
    show(
      `<div><label>Allowed Scopes</label><div style="border:1px solid">${names.map((n) => `<span ${CHIP}>${n}</span>`).join('')}<input role="combobox"></div></div>`,
    );
    expect(readScopes()?.entries).toEqual(names);
  });
});

describe('fields that are only shown', () => {
  test.each<[string, string]>([
    [
      'definition list',
      `<dl><dt>Allowed Grants</dt><dd>password</dd><dt>Allowed Scopes</dt><dd>${SCOPES.join(' ')}</dd><dt>Enabled:</dt><dd>Yes No</dd></dl>`,
    ],
    [
      'rows',
      `<div><div>Allowed Grants ?</div><div>password</div></div><div><div>Allowed Scopes ?</div>${chips((n) => `<div>${n}</div>`)}</div><div><div>Enabled:</div><div>Yes</div></div>`,
    ],
    [
      'flat',
      `<p>Allowed Grants</p><p>password</p><p>Allowed Scopes</p><p>${SCOPES.join(', ')}</p><p>Principals</p><p>Enabled:</p>`.replace(
        '<p>Principals</p>',
        '<h3>Principals</h3>',
      ),
    ],
    [
      'table',
      `<table><tr><th>Allowed Grants</th><td>password</td></tr><tr><th>Allowed Scopes</th><td>${SCOPES.join('<br>')}</td></tr></table>`,
    ],
    ['one line', `<p>Allowed Grants: password</p><p>Allowed Scopes: ${SCOPES.join(' ')}</p>`],
  ])('%s', (_, html) => {
    show(html);
    expect(readScopes()).toEqual({ entries: SCOPES, editable: false });
    expect(readGrants()).toEqual({ entries: ['password'], editable: false });
  });
});

test.each<[string, string, readonly string[]]>([
  ['more chosen than shown', `<span ${CHIP}>openid</span><span ${CHIP}>+5</span>`, ['openid']],
  ['counted only', '<span>3 selected</span>', []],
])('%s: only what is shown is known', (_, inner, entries) => {
  show(
    `<div><label>Allowed Scopes</label><div style="border:1px solid">${inner}<input role="combobox"></div></div>`,
  );
  expect(readScopes()).toEqual({ entries, editable: true, partial: true });
});

describe('fields that are not understood', () => {
  test.each<[string, string]>([
    ['no field', '<p>Nothing</p>'],
    ['a label alone', '<p>Allowed Scopes</p>'],
    ['a sentence with the label', '<p>Allowed Scopes are listed in the guide: openid</p>'],
    [
      'labels together, fields together',
      '<div>Allowed Grants</div><div>Allowed Scopes</div><div>password</div><div>openid</div>',
    ],
    [
      'two lists, one to the other',
      '<div>Allowed Scopes</div><select multiple><option>a</option></select><select multiple><option>b</option></select>',
    ],
    ['hidden', '<div hidden><label>Allowed Scopes <textarea>openid</textarea></label></div>'],
  ])('%s', (_, html) => {
    show(html);
    expect(readScopes()).toBeUndefined();
  });
});

test('tells which nodes are part of the field', () => {
  show(
    '<form><div><label>Allowed Grants <textarea id="g"></textarea></label></div><div><label>Allowed Scopes</label><p><textarea id="s"></textarea></p><button>Enter Manually</button></div></form>',
  );
  const field = fieldHandle(document, scopes, [grants]).read();
  const [g, s] = ['#g', '#s'].map((id) => document.querySelector(id) as Element);
  expect(field?.controls.inputs).toEqual([s]);
  expect(field?.controls.buttons.map(({ textContent }) => textContent)).toEqual(['Enter Manually']);
  expect([field?.contains(s as Element), field?.contains(g as Element)]).toEqual([true, false]);
});

test('a field with more in it than is looked at is read in part: what was not seen is not missing', () => {
  const many = Array.from({ length: 1200 }, (_, at) => `<span ${CHIP}>scope.${at}<button>×</button></span>`);
  show(`<label for="s">Allowed Scopes</label><div>${many.join('')}<input id="s" role="combobox"></div>`);
  expect(readScopes()).toMatchObject({ editable: true, partial: true });
});

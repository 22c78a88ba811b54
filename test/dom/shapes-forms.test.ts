import { afterEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../utils/core/credentials.ts';
import {
  ALL,
  contents,
  every,
  FILLED,
  fill,
  LABELS,
  marks,
  outcomes,
  randomValues,
  showPage,
} from './target-form.ts';

/** Ways in which widely used component libraries draw a form of text fields. */
afterEach(() => {
  showPage('');
});

const fields = (shape: (id: string, label: string) => string): string =>
  HANDOVER_IDS.map((id) => shape(id, LABELS[id])).join('');
const tall = fields(
  (id, l) =>
    `<div style="height:90px"><label for="t-${id}">${l}</label><input id="t-${id}" data-value="${id}"></div>`,
);

describe('fields are found', () => {
  test.each<[string, string]>([
    [
      'outlined, with a label over the field',
      every(
        (id, l) =>
          `<div style="position:relative"><label for="m-${id}" style="position:absolute;pointer-events:none">${l}<span aria-hidden="true"> *</span></label><div><input id="m-${id}" data-value="${id}"><fieldset aria-hidden="true" style="position:absolute;inset:0;pointer-events:none"><legend style="visibility:hidden">${l}</legend></fieldset></div></div>`,
      ),
    ],
    [
      'floating label behind the field',
      every(
        (id, l) =>
          `<div style="position:relative"><input id="b-${id}" placeholder=" " data-value="${id}"><label for="b-${id}" style="position:absolute;left:9px;top:3px;pointer-events:none">${l}</label></div>`,
      ),
    ],
    [
      'help that names other fields',
      every(
        (id, l) =>
          `<div><label for="c-${id}">${l}</label><input id="c-${id}" aria-describedby="x-${id}" data-value="${id}"><div id="x-${id}">Client ID, Secret ID and Refresh Token come from Concur</div></div>`,
      ),
    ],
    [
      'named by heading and label',
      `<h2 id="h">Concur</h2>${fields((id, l) => `<p><span id="l-${id}">${l}</span><input aria-labelledby="h l-${id}" data-value="${id}"></p>`)}`,
    ],
    [
      'masked content in it',
      every((id, l) => `<div><label>${l}</label><input value="••••••••" data-value="${id}"></div>`),
    ],
    [
      'a sentence between label and field',
      every(
        (id, l) =>
          `<div><div>${l}</div><p>Find it in Concur, under Web Services.</p><input data-value="${id}"></div>`,
      ),
    ],
    [
      'a sentence in the label’s box',
      every(
        (id, l) =>
          `<div><div><div>${l}</div><div>Paste the long row of letters and digits that Concur shows after you saved the app there.</div></div><input data-value="${id}"></div>`,
      ),
    ],
    [
      'help button behind the label',
      every(
        (id, l) =>
          `<div><span>${l}</span><button type="button" aria-label="Help">?</button><input data-value="${id}"></div>`,
      ),
    ],
    [
      'four cells in a row',
      `<h2>Concur</h2><table><tr>${fields((id, l) => `<td>${l}</td><td><input size="6" data-value="${id}"></td>`).replace('<td>Refresh', '</tr><tr><td>Refresh')}</tr></table>`,
    ],
    [
      'a dialog that scrolls',
      `<div role="dialog" aria-label="Concur" style="position:fixed;inset:20px auto auto 20px;width:300px;height:130px;overflow:auto;background:#fff">${tall}</div>`,
    ],
    [
      'a box that scrolls, in a box that scrolls',
      `<h2>Concur</h2><div style="height:300px;overflow:auto"><div style="height:250px"></div><div style="height:130px;overflow-y:scroll">${tall}</div></div>`,
    ],
    [
      'a dialog over the same form',
      `<div aria-hidden="true">${every((_, l) => `<label>${l} <input></label>`)}</div><div role="dialog" style="position:fixed;inset:20px;background:#fff"><h2>Connect Concur</h2>${fields((id, l) => `<label>${l} <input data-value="${id}"></label>`)}</div>`,
    ],
  ])('%s', (_, html) => {
    showPage(html);
    expect(marks()).toEqual(ALL);
  });
});

describe('what cannot be told is asked for', () => {
  test.each<[string, string]>([
    [
      'columns of labels and of fields that are out of step',
      `<h2>Concur</h2><div style="display:flex"><div>${fields((_, l) => `<div style="height:18px">${l}</div>`)}</div><div>${fields(() => '<div style="height:28px"><input></div>')}</div></div>`,
    ],
    [
      'half of the fields behind a tab',
      `<h2>Concur</h2><div>${fields((id, l) => `<label ${id === 'refreshToken' ? 'hidden' : ''}>${l} <input></label>`)}</div>`,
    ],
    [
      'what the page says at its end',
      `<h2>QuickBooks</h2>${fields((_, l) => `<label>${l} <input></label>`)}<footer>Works with Concur and Xero</footer>`,
    ],
    ['a field clipped for good', `<h2>Concur</h2><div style="height:100px;overflow:hidden">${tall}</div>`],
  ])('%s', (_, html) => {
    showPage(html);
    expect(marks()).toBeTypeOf('string');
  });
});

test('a form in a box that scrolls is filled', async () => {
  showPage(`<h2>Concur</h2><div style="height:130px;overflow:auto">${tall}</div>`);
  const values = randomValues();
  expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
  expect(contents()).toEqual(values);
});

import { afterEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS, type HandoverId } from '../../../../utils/core/credentials/credentials.ts';
import { ALL, LABELS, marks, showPage } from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

/** A cell for each value, in a row. */
const cells = (of: (id: HandoverId) => string, tag = 'td'): string =>
  HANDOVER_IDS.map((id) => `<${tag}>${of(id)}</${tag}>`).join('');
const field = (id: HandoverId, attributes = ''): string =>
  `<input size="6" data-value="${id}" ${attributes}>`;
const HEAD = `<tr>${cells((id) => LABELS[id], 'th')}</tr>`;
const LISTED = `<tr>${cells(() => 'abc')}</tr>`;
const FIELDS = `<tr>${cells((id) => field(id))}</tr>`;
const gridRow = (of: (id: HandoverId) => string, role = 'gridcell'): string =>
  `<div role="row" style="display:flex">${HANDOVER_IDS.map((id) => `<div role="${role}" style="width:120px">${of(id)}</div>`).join('')}</div>`;
const named = (attribute: string) => `<tr>${cells((id) => field(id, `${attribute}="${LABELS[id]}"`))}</tr>`;

describe('a field that filters what a table lists is for no value', () => {
  test.each([
    ['in the head', `<table><thead>${HEAD}${FIELDS}</thead></table>`],
    ['in the head, by name', `<table><thead>${named('aria-label')}</thead><tbody>${LISTED}</tbody></table>`],
    ['in the foot', `<table><thead>${HEAD}</thead><tbody></tbody><tfoot>${FIELDS}</tfoot></table>`],
    ['in the foot, by hint', `<table><tbody>${LISTED}</tbody><tfoot>${named('placeholder')}</tfoot></table>`],
    ['over what is listed, no head', `<table>${HEAD}${FIELDS}${LISTED}</table>`],
    ['over what is listed, by hint', `<table>${HEAD}${named('placeholder')}${LISTED}</table>`],
    [
      'in a grid',
      `<div role="grid">${gridRow((id) => LABELS[id], 'columnheader')}${gridRow((id) => field(id))}${gridRow(() => 'abc')}</div>`,
    ],
    [
      'in a component in the head',
      `<table><thead>${HEAD}<tr>${cells((id) => `<div><span>${field(id)}</span></div>`)}</tr></thead></table>`,
    ],
  ])('%s', (_, table) => {
    showPage(`<h2>Concur</h2>${table}`);
    expect(marks()).toBe(HANDOVER_IDS.map((id) => `${id} not-found`).join(', '));
  });

  test('and none of a form beside it', () => {
    const form = HANDOVER_IDS.map((id) => `<p><label>${LABELS[id]} ${field(id)}</label></p>`).join('');
    const filters = `${HEAD}${FIELDS}${LISTED}`.replaceAll('data-value', 'data-filter');
    showPage(`<h2>Concur</h2><table>${filters}</table>${form}`);
    expect(marks()).toEqual(ALL);
  });
});

describe('a field in a table of fields is for its value', () => {
  const [a, b, c, d] = HANDOVER_IDS;
  const pair = (id: HandoverId) => `<td>${LABELS[id]}</td><td>${field(id)}</td>`;
  test.each([
    ['under its heading', `<table><thead>${HEAD}</thead><tbody>${FIELDS}</tbody></table>`],
    [
      'over a row of buttons',
      `<table>${HEAD}${FIELDS}<tr><td></td><td></td><td></td><td><button>Save</button></td></tr></table>`,
    ],
    [
      'beside its label, over a row that says something',
      `<table><tr>${pair(a)}${pair(b)}</tr><tr>${pair(c)}${pair(d)}</tr><tr><td>Status</td><td>New</td><td>Since</td><td>Now</td></tr></table>`,
    ],
    [
      'under its label in its cell, over a row that says something',
      `<table><tr>${cells((id) => `<label>${LABELS[id]}<br>${field(id)}</label>`)}</tr><tr>${cells(() => 'Required')}</tr></table>`,
    ],
  ])('%s', (_, table) => {
    showPage(`<h2>Concur</h2>${table}`);
    expect(marks()).toEqual(ALL);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../../../utils/core/credentials/credentials.ts';
import { ALL, every, LABELS, labelled, marks, showPage } from '../../support/target-form.ts';

const fields = HANDOVER_IDS.map((id) => labelled(id, LABELS[id])).join('');
const copy = (more = ''): string =>
  `${more}${fields}`.replaceAll('data-value', 'data-copy').replaceAll('f-', 'copy-');
const shown = (html: string): void => {
  showPage(html);
  document.title = 'MileIQ: Concur';
};

beforeEach(() => showPage(''));
afterEach(() => {
  showPage('');
});

describe('a form below a line that may be its title, with another of its kind on the page', () => {
  const form = `<form><div>Paste all four</div>${fields}</form>`;
  test.each([
    ['not displayed', 'style="display:none"'],
    ['invisible', 'style="visibility:hidden"'],
    ['off the page', 'style="position:absolute;left:-9999px"'],
  ])('%s: it is a copy', (_, hidden) => {
    shown(`<h1>Concur</h1><div ${hidden}><form>${copy()}</form></div>${form}`);
    expect(marks()).toEqual(ALL);
  });

  test('that can be seen, or that names the source: the page may mean that one', () => {
    const plain = `<form>${fields}</form>`;
    shown(`<div style="display:none"><form>${copy('<p>Connect SAP Concur</p>')}</form></div>${plain}`);
    expect(marks()).toContain('clientId ambiguous');
    shown(`<div style="display:none"><form>${copy()}</form></div>${plain}`);
    expect(marks()).toEqual(ALL);
    shown(`<form><fieldset disabled>${copy()}</fieldset></form>${plain}`);
    expect(marks()).toContain('clientId ambiguous');
  });
});

test.each([
  ['clipped', 'style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)"'],
  ['off the page', 'style="position:absolute;left:-9999px"'],
  ['transparent', 'style="opacity:0"'],
])('a line that nobody sees (%s) is no title', (_, hidden) => {
  const line = `<div ${hidden}>Acme Payroll</div>`;
  const below = (title: string) =>
    `<div>${title}${every((id, label) => labelled(id, label), 'Settings')}</div>`;
  shown(below('<div>Acme Payroll</div>'));
  expect(marks()).toContain('clientId ambiguous');
  shown(below(line));
  expect(marks()).toEqual(ALL);
});

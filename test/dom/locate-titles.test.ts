import { afterEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../utils/core/credentials.ts';
import { ALL, LABELS, labelled, locate, marks, showPage } from './target-form.ts';

afterEach(() => {
  showPage('');
});

const fields = HANDOVER_IDS.map((id) => labelled(id, LABELS[id])).join('');
/** The same fields once more, hidden, as a page keeps them mounted. */
const hidden = `<div hidden>${fields.replaceAll('data-value', 'data-other').replaceAll('"f-', '"g-')}</div>`;
const logo = (name: string) => `<img alt="${name}" width="80" height="20">`;
const item = (title: string, content = '') => `<div>${title}${content && `<div>${content}</div>`}</div>`;
const modal = (html: string, tag = 'h2') =>
  `<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff"><${tag}>Edit credentials</${tag}>${html}</div>`;
const reasons = (): unknown => {
  const located = locate();
  return 'found' in located ? 'found' : located.reports[0]?.reason;
};

describe('a form of somebody else’s, under a title that is no plain heading', () => {
  test.each<[string, string, string, string?]>([
    [
      'a heading that is a button, on a page titled after the source',
      `<h1>Integrations</h1>${item('<h2><button>SAP Concur</button></h2>')}${item('<h2><button>QuickBooks</button></h2>', fields)}`,
      'otherVendor',
      'Concur Integration',
    ],
    [
      'the same of a name that is not known, below a heading over several',
      `<h1>Concur and other integrations</h1>${item('<h3><button aria-expanded="true">Northwind ERP</button></h3>', fields)}`,
      'notNamed',
    ],
    [
      'an open section of an accordion beside the source’s closed one',
      `<h1>Integrations</h1><div>${item('<div role="button">SAP Concur</div>')}${item('<div role="button" aria-expanded="true">Northwind ERP</div>', fields)}</div>`,
      'notNamed',
    ],
    [
      'a section that a button opened, on a page titled after the source',
      `<h1>Integrations</h1>${item('<button aria-expanded="true">Northwind ERP</button>', fields)}`,
      'notNamed',
      'Concur Integration',
    ],
    [
      'a plain title beside the source’s block',
      `<h1>Integrations</h1>${item('<div>SAP Concur</div>')}${item('<div>Northwind ERP</div>', fields)}`,
      'notNamed',
    ],
    [
      'a plain title beside the source’s block with a heading',
      `<h1>Integrations</h1>${item('<h2>SAP Concur</h2><p>Send drives.</p>')}${item('<div>Northwind ERP</div>', fields)}`,
      'notNamed',
    ],
    [
      'the same, without a part of its own',
      `<h1>Integrations</h1>${item('<h2>SAP Concur</h2><p>Send drives.</p>')}<div>Northwind ERP</div>${fields}`,
      'notNamed',
    ],
    [
      'a logo beside the source’s block, nothing else with it',
      `<h1>Integrations</h1>${item('<h2>SAP Concur</h2><p>Send drives.</p>')}<p>${logo('QuickBooks')}</p>${fields}`,
      'otherVendor',
    ],
    [
      'the logo of a name that is not known, on a page titled after the source',
      `<h1>Integrations</h1>${item(logo('Northwind ERP'), fields)}`,
      'notNamed',
      'Concur Integration',
    ],
    [
      'a button that opened what follows it, on a page titled after the source',
      `<h1>Integrations</h1><button aria-expanded="true">Northwind ERP</button>${fields}`,
      'notNamed',
      'Concur Integration',
    ],
    [
      'a heading of lower rank beside the source’s block',
      `<h1>Integrations</h1>${item('<h2>SAP Concur</h2><p>Send drives.</p>')}${item('<h3>Northwind ERP</h3>', fields)}`,
      'notNamed',
    ],
    [
      'a logo, on a page titled after the source',
      `<h1>Integrations</h1>${item(logo('QuickBooks'), fields)}`,
      'otherVendor',
      'Concur Integration',
    ],
    [
      'a logo in a heading, on a page titled after the source',
      `<h1>Integrations</h1>${item(`<h2>${logo('QuickBooks')} Integration</h2>`, fields)}`,
      'otherVendor',
      'Concur Integration',
    ],
    [
      'a dialog that may have been opened from another block than the source’s',
      `<h1>Integrations</h1>${item('<h2>SAP Concur</h2>')}${item('<h2>Northwind ERP</h2>')}${modal(fields)}`,
      'notNamed',
    ],
    [
      'the same, the source’s block last and the dialog’s title of lower rank, with a form in it',
      `<h1>Integrations</h1>${item('<h2>Northwind ERP</h2>')}${item('<h2>SAP Concur</h2>')}${modal(`<form>${fields}</form>`, 'h5')}`,
      'notNamed',
    ],
    [
      'a dialog on a page about both',
      `<h1>Concur</h1>${item('<h2>QuickBooks</h2>')}${modal(fields)}`,
      'notNamed',
    ],
  ])('%s', (_, html, reason, title = '') => {
    showPage(html);
    document.title = title;
    expect(reasons()).toBe(reason);
  });
});

describe('the source’s form, under a title that is no plain heading', () => {
  test.each<[string, string]>([
    [
      'a heading that is a button',
      `<h1>Integrations</h1>${item('<h2><button aria-expanded="true">SAP Concur</button></h2>', fields)}${item('<h2><button>QuickBooks</button></h2>', hidden)}`,
    ],
    [
      'an open section of an accordion',
      `<h1>Integrations</h1><div>${item('<div role="button" aria-expanded="true">SAP Concur</div>', fields)}${item('<div role="button">QuickBooks</div>')}</div>`,
    ],
    [
      'a section that a button opened',
      `<h1>Integrations</h1>${item('<button aria-expanded="true">SAP Concur</button>', fields)}${item('<button aria-expanded="false">QuickBooks</button>')}`,
    ],
    [
      'a section that a button elsewhere opened',
      `<h1>Integrations</h1><p><button aria-expanded="true" aria-controls="c">SAP Concur</button></p><p>Two links.</p><div id="c">${fields}</div>`,
    ],
    [
      'the chosen one of two tabs, both kept mounted',
      `<h1>Integrations</h1><div><span role="tab" aria-selected="false">QuickBooks</span><span role="tab" aria-selected="true">Concur</span></div>${hidden}<div role="tabpanel">${fields}</div>`,
    ],
    [
      'a tab that only says which page this is, over text',
      `<h1>Settings</h1><div><button role="tab" aria-selected="true">Partner systems</button></div><div role="tabpanel"><p>Connect your Concur account.</p>${fields}</div>`,
    ],
    [
      'text, beside an open menu',
      `<h1>Settings</h1><div><button aria-expanded="true">Reports</button></div><main><p>Connect your Concur account.</p>${fields}</main>`,
    ],
    ['a logo', `<h1>Integrations</h1>${item(logo('SAP Concur'), fields)}`],
    ['a logo in a heading', `<h1>Integrations</h1>${item(`<h2>${logo('SAP Concur')}</h2>`, fields)}`],
    [
      'a plain title over a state',
      `<h1>Integrations</h1>${item('<div>SAP Concur</div><i>Inactive</i>', fields)}`,
    ],
    [
      'a heading in a row of its own over a plain line',
      `<section><div><h2>Concur</h2></div><div>Contoso Ltd</div>${fields}</section>`,
    ],
    ['a heading over a plain line', `<section><h2>Concur</h2><div>Contoso Ltd</div>${fields}</section>`],
    [
      'headings within the form that only say what is below them',
      `<h1>Settings</h1><p>Connect your Concur account.</p>${HANDOVER_IDS.map((id, at) => `${at % 2 ? '' : `<h3>${at ? 'Tokens' : 'Application'}</h3>`}${labelled(id, LABELS[id])}`).join('')}`,
    ],
    [
      'a dialog on a page about the source, with a search box',
      `<header><input type="search" aria-label="Search"></header><h1>Concur Integration</h1><h2>Drivers</h2>${modal(fields)}`,
    ],
    [
      'a dialog on a page with no other block',
      `<h1>Integrations</h1>${item('<h2>SAP Concur</h2>')}${modal(`<form>${fields}</form>`)}`,
    ],
  ])('%s', (_, html) => {
    showPage(html);
    expect(marks()).toEqual(ALL);
  });
});

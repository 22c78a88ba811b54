import { afterEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../utils/core/credentials.ts';
import { targetWith } from '../../utils/core/pointed.ts';
import { locateFields } from '../../utils/dom/form/locate-fields.ts';
import { TARGET } from '../../utils/integrations/index.ts';
import { ALL, every, LABELS, labelled, locate, marks, showPage } from './target-form.ts';

afterEach(() => {
  showPage('');
  history.replaceState(null, '', location.pathname);
});

const fields = HANDOVER_IDS.map((id) => labelled(id, LABELS[id])).join('');
const reasons = (): unknown => {
  const located = locate();
  return 'found' in located ? 'found' : located.reports[0]?.reason;
};

/** Names to choose from, the source's first. */
const lists: readonly [string, string][] = [
  ['a list of known products', '<ul><li>Concur</li><li>QuickBooks</li><li>Xero</li></ul>'],
  ['a list with an unknown name', '<ul><li>SAP Concur</li><li>Northwind</li></ul>'],
  [
    'a list of names with logos',
    '<ul><li><img alt="Concur">Concur</li><li><img alt="Northwind">Northwind</li></ul>',
  ],
  ['cards', '<div><div>Concur</div><div>QuickBooks</div></div>'],
  [
    'cards with what they say',
    '<div><div><b>Concur</b><p>Expenses</p></div><div><b>Northwind</b><p>ERP</p></div></div>',
  ],
  ['words in a row', '<div><span>Concur</span> <span>Northwind</span></div>'],
];

describe('whose form it is: nobody else’s', () => {
  test('the form of a known product is not filled, whatever fields were pointed at elsewhere', () => {
    const labels = HANDOVER_IDS.map((what) => ({ what, text: `Kenttä ${what}`, here: true }));
    const taught = targetWith(TARGET, labels);
    const form = labels.map(({ what, text }) => labelled(what, text)).join('');
    showPage(`<section><h2>QuickBooks</h2>${form}</section>`);
    expect(locateFields(document, taught)).toMatchObject({
      reports: [{ reason: 'otherVendor' }, {}, {}, {}],
    });
    showPage(`<section><h2>Kulut</h2>${form}</section>`);
    expect(locateFields(document, taught)).toHaveProperty('found');
    // Pointed at on another page of the site: the labels help, whose form it is must be said.
    const elsewhere = targetWith(
      TARGET,
      labels.map(({ what, text }) => ({ what, text })),
    );
    expect(locateFields(document, elsewhere)).not.toHaveProperty('found');
    showPage(`<section><h2>Concur</h2>${form}</section>`);
    expect(locateFields(document, elsewhere)).toHaveProperty('found');
  });

  test.each<[string, string, string]>([
    [
      'a remark on Concur under the heading of a known product',
      `<section><h2>QuickBooks</h2><p>Looking for Concur? Ask support.</p>${fields}</section>`,
      'otherVendor',
    ],
    [
      'a remark on Concur under a name that is not known',
      `<section><h2>Northwind ERP</h2><p>Works like the Concur link.</p>${fields}</section>`,
      'notNamed',
    ],
    [
      'the same without a heading element',
      `<section><div><b>Northwind ERP</b></div><p>Works like the Concur link.</p>${fields}</section>`,
      'notNamed',
    ],
    [
      'the same below a plain heading',
      `<h1>Integrations</h1><div><b>Northwind ERP</b></div><p>Works like the Concur link.</p>${fields}`,
      'notNamed',
    ],
    [
      'a remark that compares',
      `<section><h2>Integration</h2><p>Unlike Concur, QuickBooks wants these.</p>${fields}</section>`,
      'notNamed',
    ],
    [
      'one heading over both, the other’s name over this part',
      `<h1>Concur and QuickBooks</h1><section><h2>QuickBooks</h2>${fields}</section>`,
      'otherVendor',
    ],
    [
      'one heading over both, an unknown name over this part',
      `<h1>Concur, Northwind and more</h1><section><h2>Northwind</h2>${fields}</section>`,
      'notNamed',
    ],
    [
      'a legend of another',
      `<h1>Integrations</h1><p>Concur</p><fieldset><legend>Okta SSO</legend>${fields}</fieldset>`,
      'otherVendor',
    ],
    [
      'an open section of another',
      `<p>Concur</p><details open><summary>Single sign-on</summary>${fields}</details>`,
      'otherVendor',
    ],
    ...lists.flatMap(([what, list]): [string, string, string][] => [
      [
        `${what} above a part without a title`,
        `<h1>Integrations</h1>${list}<div>${fields}</div>`,
        'notNamed',
      ],
      [
        `${what} beside a part without a title`,
        `<h1>Integrations</h1><div style="display:flex">${list}<div><div>${fields}</div></div></div>`,
        'notNamed',
      ],
    ]),
  ])('%s', (_, html, reason) => {
    showPage(html);
    expect(reasons()).toBe(reason);
  });

  test('a name that is not known below the source’s heading, where other such fields stand beside it', () => {
    const twin = fields.replaceAll(/data-value="\w+"/gu, '').replaceAll(/for="[^"]*"|id="[^"]*"/gu, '');
    showPage(
      `<h2>Concur</h2><div>${twin.replace('<input', '<input disabled')}</div><div><h3>Northwind ERP</h3>${fields}</div>`,
    );
    expect(reasons()).toBe('notNamed');
  });

  test('a page title that may be stale does not speak for a form with another title', () => {
    showPage(`<h1>Northwind</h1>${fields}`);
    document.title = 'Concur Integration';
    expect(reasons()).toBe('notNamed');
  });
});

describe('whose form it is: the source’s', () => {
  test.each<[string, string]>([
    ['a heading', `<h2>SAP Concur</h2>${fields}`],
    [
      'a heading above one that only says what it is',
      `<h1>Concur</h1><div><h2>Step 2: details</h2>${fields}</div>`,
    ],
    [
      'a heading above one with a name',
      `<h1>Concur Integration</h1><div><h2>Contoso Ltd</h2>${fields}</div>`,
    ],
    ['a heading in German', `<h1>Concur-Integration</h1><div><h2>Zugangsdaten eingeben</h2>${fields}</div>`],
    [
      'text under a plain heading',
      `<section><h2>Credentials</h2><p>From your Concur app.</p>${fields}</section>`,
    ],
    [
      'text under a plain heading, Japanese',
      `<section><h2>連携設定</h2><p>Concurの値を入力します。</p>${fields}</section>`,
    ],
    [
      'text under a plain heading, after somebody’s name',
      `<p>Dana Smith</p><h1>Settings</h1><p>Connect your Concur account.</p>${fields}`,
    ],
    [
      'steps under a plain heading',
      `<h1>Settings</h1><ol><li>Open Concur and create an app.</li><li>Enter its values.</li></ol>${fields}`,
    ],
    ['a title without a heading element', `<section><div><b>Concur</b></div>${fields}</section>`],
    ['a legend', `<fieldset><legend>SAP Concur</legend>${fields}</fieldset>`],
    ['an open section', `<details open><summary>Concur</summary>${fields}</details>`],
    ['a named region', `<section aria-label="Concur integration">${fields}</section>`],
    [
      'beside another’s form',
      `<section><h2>QuickBooks</h2><div>${fields.replaceAll('data-value', 'data-x')}</div></section><section><h2>Concur</h2>${fields}</section>`,
    ],
    [
      'a chosen tab',
      `<h1>Contoso Ltd</h1><div role="tab" aria-selected="true">Concur</div><div>${fields}</div>`,
    ],
    [
      'headings that are the labels',
      every((id, label) => `<div><h3>${label}</h3><input data-value="${id}"></div>`),
    ],
  ])('%s', (_, html) => {
    showPage(html);
    expect(marks()).toEqual(ALL);
  });

  test('the page’s address', () => {
    showPage(`<h1>Contoso Ltd</h1>${fields}`);
    history.replaceState(null, '', '#/settings/concur');
    expect(marks()).toEqual(ALL);
  });
});

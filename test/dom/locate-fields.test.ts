import { afterEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS, type HandoverId } from '../../utils/core/credentials.ts';
import { type Located, locateFields } from '../../utils/dom/locate-fields.ts';
import { LABELS, plainForm, showPage, TARGET } from './target-form.ts';

afterEach(() => {
  showPage('');
});

const locate = (): Located => locateFields(document, TARGET);

/** What was found, by the marks of the fixture. */
function marks(located = locate()): Record<string, string | undefined> | string {
  if (!('found' in located))
    return located.reports.map(({ field, outcome }) => `${field} ${outcome}`).join(', ');
  return Object.fromEntries(HANDOVER_IDS.map((id) => [id, located.found[id].element.dataset.value]));
}

const ALL = Object.fromEntries(HANDOVER_IDS.map((id) => [id, id]));
const every = (field: (id: HandoverId, label: string) => string, title = 'Concur Integration') =>
  `<div><h2>${title}</h2><div>${HANDOVER_IDS.map((id) => field(id, LABELS[id])).join('')}</div></div>`;
const labelled = (id: HandoverId, label: string, attributes = '') =>
  `<div><label for="f-${id}">${label}</label><input id="f-${id}" data-value="${id}" ${attributes}></div>`;

describe('ways of labelling', () => {
  test.each<[string, string]>([
    ['label for', every((id, label) => labelled(id, label))],
    ['label around', every((id, label) => `<label>${label}: * <input data-value="${id}"></label>`)],
    [
      'label around with help text',
      every(
        (id, label) =>
          `<label><div>${label}</div><small>Shown by Concur for your client id</small><input data-value="${id}"></label>`,
      ),
    ],
    ['aria-label', every((id, label) => `<p><input aria-label="${label}" data-value="${id}"></p>`)],
    [
      'aria-labelledby with several ids',
      every((id, label) => {
        const [first, ...rest] = label.split(' ');
        return `<p><span id="a-${id}">${first}</span><i>…</i><span id="b-${id}">${rest.join(' ')}</span>
          <input aria-labelledby="a-${id} b-${id}" data-value="${id}"></p>`;
      }),
    ],
    ['placeholder only', every((id, label) => `<p><input placeholder="${label}" data-value="${id}"></p>`)],
    [
      'placeholder with a verb',
      every((id, label) => `<p><input placeholder="Enter ${label}" data-value="${id}"></p>`),
    ],
    ['title', every((id, label) => `<p><input title="${label}" data-value="${id}"></p>`)],
    ['text before, same line', every((id, label) => `<p>${label}: <input data-value="${id}"></p>`)],
    [
      'text in a block before',
      every((id, label) => `<div><div>${label}</div><div><input data-value="${id}"></div></div>`),
    ],
    [
      'flat, label above field',
      every((id, label) => `<div>${label}</div><input style="display:block" data-value="${id}">`),
    ],
    [
      'definition list',
      `<h2>Concur</h2><dl>${HANDOVER_IDS.map((id) => `<dt>${LABELS[id]}</dt><dd><input data-value="${id}"></dd>`).join('')}</dl>`,
    ],
    [
      'table rows',
      `<h2>Concur</h2><table>${HANDOVER_IDS.map((id) => `<tr><th>${LABELS[id]}</th><td><input data-value="${id}"></td></tr>`).join('')}</table>`,
    ],
    [
      'table columns',
      `<h2>Concur</h2><table><tr>${HANDOVER_IDS.map((id) => `<th>${LABELS[id]}</th>`).join('')}</tr><tr>${HANDOVER_IDS.map((id) => `<td><input size="6" data-value="${id}"></td>`).join('')}</tr></table>`,
    ],
    ['names of attributes only', every((id) => `<p><input name="input-${id}" data-value="${id}"></p>`)],
    [
      'passwords and text areas',
      every(
        (id, label) =>
          `<label>${label} ${id.length % 2 ? `<input type="password" data-value="${id}">` : `<textarea data-value="${id}"></textarea>`}</label>`,
      ),
    ],
  ])('%s', (_, html) => {
    showPage(html);
    expect(marks()).toEqual(ALL);
  });

  test.each([
    ['German', ['Client-ID', 'Geheimnis-ID', 'Aktualisierungstoken', 'Autorisierungs-URL']],
    ['Japanese', ['クライアントID', 'シークレットID', 'リフレッシュトークン', '認証URL']],
    [
      'Japanese with words around',
      ['クライアントID（必須）', 'シークレットID（必須）', 'リフレッシュトークン（必須）', '認証URL（必須）'],
    ],
    ['full width', ['Ｃｌｉｅｎｔ　ＩＤ', 'Secret ID', 'Refresh Token', 'Authorization URL']],
  ])('%s', (_, texts) => {
    showPage(every((id) => labelled(id, texts[HANDOVER_IDS.indexOf(id)] ?? '')));
    expect(marks()).toEqual(ALL);
  });

  test('open shadow roots, one per field', () => {
    showPage('<h2>Concur</h2><main></main>');
    for (const id of HANDOVER_IDS) {
      const host = document.createElement('x-field');
      host.attachShadow({ mode: 'open' }).innerHTML = labelled(id, LABELS[id]);
      document.querySelector('main')?.append(host);
    }
    expect(marks()).toEqual(ALL);
  });

  test('a frame of the same origin', () => {
    showPage('<h2>Concur</h2><iframe width="600" height="500"></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = plainForm('Settings');
    expect(marks()).toEqual(ALL);
  });

  test('evidence names label, position and heading, never content', () => {
    showPage(plainForm());
    const secret = crypto.randomUUID();
    for (const input of document.querySelectorAll('input')) input.value = secret;
    const located = locate();
    if (!('found' in located)) throw new Error('not found');
    expect(located.found.refreshToken.evidence).toBe(
      'label "refresh token", 3 of 4, in "Concur Integration"',
    );
    expect(JSON.stringify(HANDOVER_IDS.map((id) => located.found[id].evidence))).not.toContain(secret);
  });
});

describe('fields that nobody can type into', () => {
  test.each<[string, string, string?]>([
    ['hidden by type', 'type="hidden"'],
    ['not displayed', 'style="display:none"'],
    ['invisible', 'style="visibility:hidden"'],
    ['transparent', 'style="opacity:0"'],
    ['nearly transparent', 'style="opacity:0.05"'],
    ['without size', 'style="width:0;height:0;border:0;padding:0"'],
    ['left of the page', 'style="position:absolute;left:-9999px"'],
    ['above the page', 'style="position:absolute;top:-9999px"'],
    ['clipped away', 'style="position:absolute;clip-path:inset(50%)"'],
    ['disabled', 'disabled'],
    ['read-only', 'readonly'],
    ['aria-hidden', 'aria-hidden="true"'],
    ['inert', 'inert'],
    ['scaled to nothing', 'style="transform:scale(0)"'],
    ['a search box', 'role="searchbox"'],
    ['a check box', 'type="checkbox"'],
  ])('%s: as the only one it is not found, as a double it does not matter', (_, attributes) => {
    const missing = every((id, label) => labelled(id, label, id === 'refreshToken' ? attributes : ''));
    showPage(missing);
    expect(marks()).toBe('refreshToken not-found');
    const double = `<label>Refresh Token <input data-value="decoy" ${attributes}></label>`;
    showPage(every((id, label) => labelled(id, label) + (id === 'refreshToken' ? double : '')));
    expect(marks()).toEqual(ALL);
  });

  test.each([
    ['a transparent ancestor', 'opacity:0'],
    ['faint ancestors that add up', 'opacity:.3'],
    ['an invisible ancestor', 'visibility:hidden'],
    ['a collapsed ancestor', 'height:0;overflow:hidden'],
  ])('%s', (_, style) => {
    showPage(
      every((id, label) => `<div style="${style}"><div style="${style}">${labelled(id, label)}</div></div>`),
    );
    expect(marks()).toContain('clientId not-found');
  });

  test('a field covered by something else', () => {
    showPage(every((id, label) => labelled(id, label)));
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;background:#fff';
    document.body.append(cover);
    expect(marks()).toContain('clientId not-found');
    cover.remove();
    expect(marks()).toEqual(ALL);
  });

  test('a disabled fieldset, but not its legend', () => {
    showPage(`<fieldset disabled>${plainForm()}</fieldset>`);
    expect(marks()).toContain('clientId not-found');
  });
});

describe('which form', () => {
  const both = (first: string, second: string) =>
    plainForm(first) + plainForm(second).replaceAll('data-value="', 'data-value="second-');

  test('of two integrations the one that the target is about', () => {
    showPage(both('Concur', 'QuickBooks'));
    expect(marks()).toEqual(ALL);
    showPage(both('QuickBooks', 'SAP Concur'));
    expect(marks()).toMatchObject({
      clientId: 'second-clientId',
      authorizationUrl: 'second-authorizationUrl',
    });
  });

  test.each([
    ['neither speaks of it', 'QuickBooks', 'Xero'],
    ['both speak of it', 'Concur', 'Concur sandbox'],
  ])('ambiguous when %s', (_, first, second) => {
    showPage(both(first, second));
    expect(marks()).toBe(HANDOVER_IDS.map((id) => `${id} ambiguous`).join(', '));
  });

  test('a single form of another integration is left alone, whatever the menu offers', () => {
    showPage(`<ul><li><a href="#c">Concur Integration</a></li></ul>${plainForm('QuickBooks')}`);
    expect(marks()).toContain('clientId ambiguous');
  });

  test('the page speaks for a form without a heading', () => {
    showPage(plainForm('Settings'));
    document.title = 'Concur Integration';
    expect(marks()).toEqual(ALL);
  });

  test('fields of another form are not mixed in', () => {
    showPage(
      `<h1>Concur</h1><form>${every((id, label) => (id === 'clientId' ? '' : labelled(id, label)))}</form><form>${labelled('clientId', 'Client ID')}</form>`,
    );
    expect(marks()).toBe('clientId not-found');
  });

  test('a field under a foreign heading is not mixed in', () => {
    showPage(
      `<h1>Integrations</h1><div><h2>QuickBooks</h2>${labelled('clientId', 'Client ID')}<h2>Concur</h2>${HANDOVER_IDS.slice(
        1,
      )
        .map((id) => labelled(id, LABELS[id]))
        .join('')}</div>`,
    );
    expect(marks()).toBe('clientId ambiguous');
  });

  test('a field apart, while the others stand with a field that is not known', () => {
    showPage(
      `<h1>Concur</h1><div><div>${labelled('clientId', 'Client ID')}</div><div><label>Kennung <input></label>${HANDOVER_IDS.slice(
        1,
      )
        .map((id) => labelled(id, LABELS[id]))
        .join('')}</div></div>`,
    );
    expect(marks()).toBe('clientId ambiguous');
  });

  test('in front of a page an open dialog counts alone', () => {
    showPage(
      `${plainForm('Concur')}<dialog>${plainForm('Concur').replaceAll('data-value="', 'data-value="second-')}</dialog>`,
    );
    document.querySelector('dialog')?.showModal();
    expect(marks()).toMatchObject({ clientId: 'second-clientId' });
  });
});

describe('which field', () => {
  test('two equal ones are ambiguous', () => {
    showPage(
      every((id, label) => labelled(id, label) + (id === 'clientId' ? `<label>${label}<input></label>` : '')),
    );
    expect(marks()).toBe('clientId ambiguous');
  });

  test('an exact label is ahead of one that only holds it', () => {
    showPage(
      every(
        (id, label) => labelled(id, label) + (id === 'clientId' ? `<label>Old ${label}<input></label>` : ''),
      ),
    );
    expect(marks()).toEqual(ALL);
  });

  test.each(['Request Token', 'Access Token', 'Company UUID', 'Redirect URL', 'Signing secret', 'Token'])(
    'a field for something else, "%s", is not taken',
    (label) => {
      showPage(every((id, own) => labelled(id, id === 'refreshToken' ? label : own)));
      expect(marks()).toBe('refreshToken not-found');
    },
  );

  test('a field that may be for two values is nobody’s', () => {
    showPage(every((id, own) => labelled(id, id === 'refreshToken' ? 'Refresh Token URL' : own)));
    expect(marks()).toBe('refreshToken ambiguous');
  });

  test('captions under fields do not name the next field', () => {
    showPage(
      `<h2>Concur</h2><div>${HANDOVER_IDS.map((id) => `<input style="display:block" data-value="${id}"><div style="margin-bottom:1em">${LABELS[id]}</div>`).join('')}<input style="display:block"></div>`,
    );
    expect(marks()).not.toEqual(expect.objectContaining({ clientId: expect.anything() }));
  });

  test('captions right of fields do not name the next field', () => {
    showPage(
      `<h2>Concur</h2><div>${HANDOVER_IDS.map((id) => `<input data-value="${id}"> ${LABELS[id]}<br>`).join('')}<input></div>`,
    );
    expect(marks()).toContain('not-found');
  });
});

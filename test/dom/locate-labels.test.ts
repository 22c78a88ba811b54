import { afterEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../utils/core/credentials.ts';
import { ALL, every, LABELS, labelled, locate, marks, plainForm, showPage } from './target-form.ts';

afterEach(() => {
  showPage('');
});

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
    [
      'label around with help text on the same line, which speaks of another value',
      every(
        (id, label) =>
          `<label>${label} <small>Shown by Concur beside the client secret</small> <input data-value="${id}"></label>`,
      ),
    ],
    [
      'label with an icon that is drawn by a word',
      every(
        (id, label) =>
          `<p><label for="i-${id}">${label}<i aria-hidden="true">help_outline</i></label><input id="i-${id}" data-value="${id}"></p>`,
      ),
    ],
    [
      'text in a block before, a remark between',
      every(
        (id, label) =>
          `<div><div>${label}</div><div>Required</div><div><input style="display:block" data-value="${id}"></div></div>`,
      ),
    ],
    [
      'the same with help that speaks of another value',
      every(
        (id, label) =>
          `<div><p>${label}</p><p>Shown by Concur beside the client secret</p><input data-value="${id}"></div>`,
      ),
    ],
    [
      'text before, and a name that says only that it is a field',
      every((id, label) => `<p>${label} <input aria-label="Text input" data-value="${id}"></p>`),
    ],
    [
      'a table of names and values, each field called "Value"',
      `<h2>Concur Integration</h2><table><tr><th>Name</th><th>Value</th></tr>${HANDOVER_IDS.map(
        (id) => `<tr><td>${LABELS[id]}</td><td><input aria-label="Value" data-value="${id}"></td></tr>`,
      ).join('')}</table>`,
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

  test('open shadow roots that hold only the input, under labels outside', () => {
    showPage(`<h2>Concur</h2>${every((id, label) => `<p>${label}</p><x-field data-id="${id}"></x-field>`)}`);
    for (const host of document.querySelectorAll<HTMLElement>('x-field'))
      host.attachShadow({
        mode: 'open',
      }).innerHTML = `<div><div><input data-value="${host.dataset.id}"></div></div>`;
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
    expect(located.found.refreshToken.evidence).toEqual({
      source: 'label',
      label: 'Refresh Token',
      exact: true,
      position: 3,
      group: 'Concur Integration',
    });
    expect(JSON.stringify(HANDOVER_IDS.map((id) => located.found[id].evidence))).not.toContain(secret);
  });
});

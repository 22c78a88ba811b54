import { afterEach, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../utils/core/credentials.ts';
import { readPage } from '../../utils/dom/values/read-page.ts';
import { SOURCE } from '../../utils/integrations/index.ts';
import { randomValues } from './support/values.ts';
import { ALL, LABELS, marks, showPage } from './target-form.ts';

/** Components whose parts lie in shadow roots and whose texts are put into slots. */
const { clientId, clientSecret } = randomValues();
const ROWS = [
  ['Client ID', clientId],
  ['Client Secret', clientSecret],
] as const;

afterEach(() => {
  showPage('');
});

/** An element with an open shadow root, drawn as `display` says, around `light`. */
function host(
  display: string,
  shadow: string,
  light: string | readonly Element[] = '',
  attributes = '',
): Element {
  const holder = document.createElement('div');
  holder.innerHTML = `<x-part ${attributes}></x-part>`;
  const element = holder.firstElementChild as Element;
  element.attachShadow({ mode: 'open' }).innerHTML = `<style>:host{display:${display}}</style>${shadow}`;
  element.append(...(typeof light === 'string' ? [light] : light));
  return element;
}

const label = (text: string, attributes = '') =>
  host('inline-block', '<label><span><bdi><slot></slot></bdi></span></label>', text, attributes);
const row = (...parts: Element[]): Element => {
  const div = document.createElement('div');
  div.append(...parts);
  return div;
};
const show = (...parts: Element[]): void =>
  document.body.replaceChildren(
    host(
      'block',
      '<div role="dialog" style="position:fixed;inset:40px;background:#fff"><slot></slot></div>',
      parts,
    ),
  );

test.each<[string, () => void]>([
  [
    'read-only inputs',
    () =>
      show(
        ...ROWS.map(([text, value]) =>
          row(label(text), host('inline-block', `<div><input readonly value="${value}"></div>`)),
        ),
      ),
  ],
  [
    'items of a form',
    () =>
      show(
        ...ROWS.map(([text, value]) =>
          host(
            'block',
            '<div style="display:grid;grid-template-columns:4fr 8fr"><div><slot name="label"></slot></div><div><slot></slot></div></div>',
            [label(text, 'slot="label"'), host('inline-block', '<span><slot></slot></span>', value)],
          ),
        ),
      ),
  ],
  [
    'a table with one row',
    () =>
      show(
        host('block', '<div role="grid"><slot></slot></div>', [
          host(
            'flex',
            '<slot></slot>',
            ROWS.map(([text]) => host('block', '<slot></slot>', text, 'role="columnheader"')),
            'role="row"',
          ),
          host(
            'flex',
            '<slot></slot>',
            ROWS.map(([, value]) => host('block', '<slot></slot>', value, 'role="gridcell"')),
            'role="row"',
          ),
        ]),
      ),
  ],
])('values in %s', (_, draw) => {
  draw();
  expect(readPage(document, SOURCE).values).toEqual({ clientId, clientSecret });
});

test('text in a slot that is hidden is not read', () => {
  show(
    row(label('Client ID'), host('block', '<div style="visibility:hidden"><slot></slot></div>', clientId)),
  );
  expect(readPage(document, SOURCE).values).toEqual({});
});

test('tokens of a combo box for several values', () => {
  const names = ['openid', 'EXPRPT', 'expense.report.read'];
  const token = (name: string) =>
    host(
      'inline-block',
      `<div role="option" aria-selected="false" style="border:1px solid"><span>${name}</span></div>`,
    );
  const tokens = host('inline-block', '<div role="listbox"><slot></slot></div>', names.map(token));
  const combo = host(
    'block',
    '<div style="border:1px solid;display:flex"><input role="combobox" aria-label="Allowed Scopes"></div>',
  );
  combo.shadowRoot?.querySelector('div')?.prepend(tokens);
  show(row(label('Allowed Scopes'), combo));
  expect(readPage(document, SOURCE).scopes).toEqual({ entries: names, editable: true });
});

test.each<[string, (text: string, id: string) => Element]>([
  [
    'label and input apart',
    (text, id) => row(label(text), host('inline-block', `<input data-value="${id}">`)),
  ],
  [
    'the text of the label in a slot',
    (text, id) =>
      host('block', `<label for="c"><slot></slot></label><div><input id="c" data-value="${id}"></div>`, text),
  ],
  [
    'the name said by ARIA',
    (text, id) =>
      host('block', `<span aria-hidden="true">${text}</span><input aria-label="${text}" data-value="${id}">`),
  ],
])('fields to fill: %s', (_, part) => {
  showPage('<h2>Concur Integration</h2><section></section>');
  document.querySelector('section')?.append(...HANDOVER_IDS.map((id) => part(LABELS[id], id)));
  expect(marks()).toEqual(ALL);
});

import '@ui5/webcomponents/dist/Input.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/TextArea.js';
import { EMPTY, FIELDS, fills, type Mount, type Values } from './matrix.ts';

const mount =
  (html: (id: string, label: string) => string, event: 'input' | 'change'): Mount =>
  (host) => {
    host.innerHTML = FIELDS.map(({ id, label }) => `<div>${html(id, label)}</div>`).join('');
    const values: Values = { ...EMPTY };
    for (const { id } of FIELDS) {
      const field = host.querySelector<HTMLInputElement>(`#ui5-${id}`) as HTMLInputElement;
      field.addEventListener(event, () => {
        values[id] = field.value;
      });
    }
    return { state: () => ({ ...values }) };
  };

fills(
  'UI5, label and input, listening to input',
  mount(
    (id, label) => `<ui5-label for="ui5-${id}">${label}:</ui5-label><ui5-input id="ui5-${id}"></ui5-input>`,
    'input',
  ),
);
fills(
  'UI5, named by itself, password, listening to change',
  mount(
    (id, label) => `<ui5-input id="ui5-${id}" type="Password" accessible-name="${label}"></ui5-input>`,
    'change',
  ),
);
fills(
  'UI5, text area with a placeholder',
  mount((id, label) => `<ui5-textarea id="ui5-${id}" placeholder="${label}"></ui5-textarea>`, 'input'),
);

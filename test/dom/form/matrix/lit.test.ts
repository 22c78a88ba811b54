import { html, LitElement, render } from 'lit';
import { EMPTY, FIELDS, fills, type Mount, type Values } from './matrix.ts';

/** A field with label and input in its shadow root, that tells its value by an event of its own. */
class LitField extends LitElement {
  static override properties = { label: {}, value: {} };
  declare label: string;
  declare value: string;
  override render() {
    return html`<label for="i">${this.label}</label><div><input id="i" .value=${this.value ?? ''} @input=${this.take} /></div>`;
  }
  take(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new CustomEvent('value-changed', { detail: this.value }));
  }
}
customElements.define('lit-field', LitField);

fills('Lit, inputs in shadow roots', (host) => {
  const values: Values = { ...EMPTY };
  const take = (id: keyof Values) => (event: CustomEvent<string>) => {
    values[id] = event.detail;
  };
  const fields = FIELDS.map(
    ({ id, label }) => html`<lit-field .label=${label} @value-changed=${take(id)}></lit-field>`,
  );
  render(html`<section>${fields}</section>`, host);
  return { state: () => ({ ...values }) };
});

const inLight =
  (event: 'input' | 'change'): Mount =>
  (host, submitted) => {
    const values: Values = { ...EMPTY };
    const draw = () => {
      const fields = FIELDS.map(({ id, label }) => {
        const take = ({ target }: Event) => {
          values[id] = (target as HTMLInputElement).value;
          draw();
        };
        const typed = event === 'input' ? take : null;
        const left = event === 'change' ? take : null;
        return html`<label>${label}<input .value=${values[id]} @input=${typed} @change=${left} /></label>`;
      });
      render(html`<form @submit=${submitted}>${fields}<button>Validate</button></form>`, host);
    };
    draw();
    return { state: () => ({ ...values }) };
  };

fills('Lit, listening to input', inLight('input'));
fills('Lit, listening to change', inLight('change'));

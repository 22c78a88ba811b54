import '@fluentui/web-components/text-input.js';
import '@fluentui/web-components/textarea.js';
import { EMPTY, FIELDS, fills, type Mount, type Values } from './matrix.ts';

const mount =
  (tag: string, type = ''): Mount =>
  async (host, submitted) => {
    host.innerHTML = `<form>${FIELDS.map(({ id, label }) => `<${tag} id="fluent-${id}" ${type}>${tag === 'fluent-textarea' ? `<span slot="label">${label}</span>` : label}</${tag}>`).join('')}</form>`;
    host.querySelector('form')?.addEventListener('submit', submitted);
    const values: Values = { ...EMPTY };
    for (const { id } of FIELDS) {
      const field = host.querySelector<HTMLInputElement>(`#fluent-${id}`) as HTMLInputElement;
      field.addEventListener('input', () => {
        values[id] = field.value;
      });
    }
    // A text area of this library sets its first value in the frame after it came: whatever it held until then is gone.
    await new Promise(requestAnimationFrame);
    return { state: () => ({ ...values }) };
  };

fills('Fluent, text inputs', mount('fluent-text-input'));
fills('Fluent, password inputs', mount('fluent-text-input', 'type="password"'));
fills('Fluent, text areas', mount('fluent-textarea'));

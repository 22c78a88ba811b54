import '@material/web/textfield/filled-text-field.js';
import '@material/web/textfield/outlined-text-field.js';
import { EMPTY, FIELDS, fills, type Mount, type Values } from './matrix.ts';

const mount =
  (tag: string, attributes = ''): Mount =>
  (host, submitted) => {
    host.innerHTML = `<form>${FIELDS.map(({ id, label }) => `<p><${tag} id="md-${id}" label="${label}" ${attributes}></${tag}></p>`).join('')}</form>`;
    host.querySelector('form')?.addEventListener('submit', submitted);
    const values: Values = { ...EMPTY };
    for (const { id } of FIELDS) {
      const field = host.querySelector<HTMLInputElement>(`#md-${id}`) as HTMLInputElement;
      field.addEventListener('input', () => {
        values[id] = field.value;
      });
    }
    return { state: () => ({ ...values }) };
  };

fills('Material Web, outlined: transparent below their labels', mount('md-outlined-text-field'));
fills('Material Web, filled, passwords, required', mount('md-filled-text-field', 'type="password" required'));
fills('Material Web, text areas', mount('md-outlined-text-field', 'type="textarea" rows="2"'));

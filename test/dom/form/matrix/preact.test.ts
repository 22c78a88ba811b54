import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { EMPTY, FIELDS, fills, type Mount, type Values } from './matrix.ts';

const mount =
  (event: 'onInput' | 'onChange'): Mount =>
  (host, submitted) => {
    let now: Values = EMPTY;
    function Form() {
      const [values, setValues] = useState(EMPTY);
      now = values;
      const fields = FIELDS.map(({ id, label }) => {
        const take = ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
          setValues((old) => ({ ...old, [id]: currentTarget.value }));
        return h('label', { key: id }, label, h('input', { value: values[id], [event]: take }));
      });
      return h('form', { onSubmit: submitted }, fields, h('button', null, 'Validate'));
    }
    render(h(Form, null), host);
    return { state: () => now, unmount: () => render(null, host) };
  };

fills('Preact, controlled on input', mount('onInput'));
fills('Preact, controlled on change', mount('onChange'));

import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';
import { EMPTY, FIELDS, fills, type Mount } from './matrix.ts';

const mount =
  (input: string): Mount =>
  (host, submitted) => {
    const values = reactive({ ...EMPTY });
    const app = createApp({
      setup: () => ({ values, fields: FIELDS, submitted }),
      template: `<form @submit.prevent="submitted"><p v-for="{ id, label } in fields" :key="id">
        <label :for="'v-' + id">{{ label }}</label> ${input}</p><button>Validate</button></form>`,
    });
    app.mount(host);
    return { state: () => ({ ...values }), unmount: () => app.unmount() };
  };

fills('Vue, v-model', mount('<input :id="\'v-\' + id" v-model="values[id]">'));
fills('Vue, v-model.lazy', mount('<input :id="\'v-\' + id" type="password" v-model.lazy="values[id]">'));
fills(
  'Vue, v-model.trim on text areas',
  mount('<textarea :id="\'v-\' + id" v-model.trim="values[id]"></textarea>'),
);
fills(
  'Vue, value and input written out, drawn anew on every input',
  mount(
    '<input :id="\'v-\' + id" :key="values[id]" :value="values[id]" @input="values[id] = $event.target.value">',
  ),
);

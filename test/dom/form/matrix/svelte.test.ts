import { mount, unmount } from 'svelte';
import { EMPTY, FIELDS, fills, type Values } from './matrix.ts';
import Form from './svelte-form.svelte';
import { stateOf } from './svelte-state.svelte.js';

fills('Svelte, bind:value', (target, submitted) => {
  const values: Values = stateOf(EMPTY);
  const app = mount(Form, { target, props: { fields: FIELDS, values, submitted } });
  return { state: () => ({ ...values }), unmount: () => unmount(app) };
});

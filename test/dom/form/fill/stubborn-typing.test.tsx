import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';
import { HANDOVER_IDS } from '../../../../utils/core/credentials/credentials.ts';
import {
  contents,
  every,
  FILLED,
  fill,
  input,
  LABELS,
  labelled,
  outcomes,
  randomValues,
  showPage,
} from '../../support/target-form.ts';

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
  showPage('');
});

const EMPTY = Object.fromEntries(HANDOVER_IDS.map((id) => [id, '']));
const each = (run: (field: HTMLInputElement) => void) => {
  for (const id of HANDOVER_IDS) run(input(id));
};

/** What the page itself holds is what counts. */
async function fillsInto(state: () => Record<string, string>): Promise<void> {
  const values = randomValues();
  const { reports } = await fill(values);
  expect(outcomes(reports)).toEqual(FILLED);
  expect(contents()).toEqual(values);
  expect(state()).toEqual(values);
}

test('a page that refuses more than one character at a time', async () => {
  showPage(every((id, label) => labelled(id, label)));
  const state: Record<string, string> = { ...EMPTY };
  each((field) => {
    field.addEventListener('beforeinput', (event) => {
      if ((event.data?.length ?? 0) > 1) event.preventDefault();
    });
    field.addEventListener('input', (event) => {
      if (event.isTrusted) state[field.dataset.value ?? ''] = field.value;
    });
  });
  await fillsInto(() => state);
});

test('a component that takes a value only as it grows, one character after the other', async () => {
  let state: Record<string, string> = EMPTY;
  function Form() {
    const [values, setValues] = useState<Record<string, string>>(EMPTY);
    state = values;
    return HANDOVER_IDS.map((id) => (
      <label key={id}>
        {LABELS[id]}
        <input
          data-value={id}
          value={values[id]}
          onChange={({ target: { value } }) => {
            if (value.length - (values[id]?.length ?? 0) <= 1) setValues({ ...values, [id]: value });
          }}
        />
      </label>
    ));
  }
  showPage('<h2>Concur Integration</h2><main></main>');
  const root: Root = createRoot(document.querySelector('main') as Element);
  endings.push(() => root.unmount());
  root.render(<Form />);
  await expect.poll(() => document.querySelectorAll('input').length).toBe(4);
  await fillsInto(() => state);
});

test('a page that takes back, a moment later, what came at once', async () => {
  showPage(every((id, label) => labelled(id, label)));
  each((field) => {
    let before = '';
    field.addEventListener('input', () => {
      if (field.value.length - before.length > 1)
        setTimeout(() => {
          field.value = '';
        });
      else before = field.value;
    });
  });
  const values = randomValues();
  expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
  expect(contents()).toEqual(values);
});

test('a page that takes a value only when it has rested, and drops the rest when its field is left', async () => {
  showPage(every((id, label) => labelled(id, label)));
  const state: Record<string, string> = { ...EMPTY };
  each((field) => {
    const id = field.dataset.value ?? '';
    let timer = 0;
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        state[id] = field.value;
      }, 300);
    });
    field.addEventListener('blur', () => {
      clearTimeout(timer);
      field.value = state[id] ?? '';
    });
  });
  await fillsInto(() => state);
});

test('so does a component', async () => {
  const values = reactive({ ...EMPTY });
  const drafts = reactive({ ...EMPTY });
  const timers: Record<string, number> = {};
  showPage('<h2>Concur Integration</h2><main></main>');
  const app = createApp({
    setup: () => ({
      drafts,
      fields: HANDOVER_IDS.map((id) => ({ id, label: LABELS[id] })),
      take: (id: string, { target }: Event) => {
        drafts[id] = (target as HTMLInputElement).value;
        clearTimeout(timers[id]);
        timers[id] = window.setTimeout(() => {
          values[id] = drafts[id] ?? '';
        }, 300);
      },
      drop: (id: string) => {
        clearTimeout(timers[id]);
        drafts[id] = values[id] ?? '';
      },
    }),
    template: `<p v-for="{ id, label } in fields" :key="id"><label>{{ label }}
      <input :data-value="id" :value="drafts[id]" @input="take(id, $event)" @blur="drop(id)"></label></p>`,
  });
  app.mount(document.querySelector('main') as Element);
  endings.push(() => app.unmount());
  await fillsInto(() => ({ ...values }));
});

test('a page that puts the old content back over and over is told as it is', async () => {
  showPage(every((id, label) => labelled(id, label)));
  const timer = setInterval(() => {
    input('refreshToken').value = '';
  }, 40);
  endings.push(() => clearInterval(timer));
  const values = randomValues();
  const { reports } = await fill(values);
  expect(outcomes(reports)).toEqual(['filled', 'filled', 'rejected', 'filled']);
});

import { afterEach, test } from 'vitest';
import { REQUIREMENTS } from '../../../utils/integrations/index.ts';
import { type Draw, readLists, showForm } from '../../dom/lists/libraries/library.ts';
import {
  antd,
  downshift,
  headlessCombobox,
  headlessListbox,
  mui,
  muiSelect,
  primeReact,
  reactSelect,
} from '../../dom/lists/libraries/react-widgets.tsx';
import { report } from '../figure.ts';
import { PREPARE_SOURCE, prepareApp } from './as-built.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const NAMES = [...REQUIREMENTS.grants, ...REQUIREMENTS.scopes];

test.for<[string, Draw]>([
  ['react-select', reactSelect()],
  ['MUI Autocomplete', mui()],
  ['MUI Select', muiSelect()],
  ['Ant Design Select', antd()],
  ['PrimeReact MultiSelect', primeReact()],
  ['Headless UI Combobox', headlessCombobox()],
  ['Headless UI Listbox', headlessListbox((names) => `${names.length} selected`)],
  ['downshift', downshift()],
])('preparing eleven names: %s', async ([name, draw], context) => {
  const state = showForm(draw, { grants: [], scopes: [] });
  while (!readLists().scopes) await new Promise(requestAnimationFrame);
  const started = performance.now();
  const { report: prepared } = await prepareApp(document, PREPARE_SOURCE, REQUIREMENTS, {
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  const value = performance.now() - started;
  const chosen = [...state.grants, ...state.scopes].filter((each) => NAMES.includes(each)).length;
  report(context, {
    what: `preparing eleven names, ${name} (${chosen} chosen, ${prepared.failed.length} failed)`,
    value,
    unit: 'ms',
    limit: 4000,
  });
});

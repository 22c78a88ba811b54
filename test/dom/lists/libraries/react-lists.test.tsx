import { describe, expect, test } from 'vitest';
import { missingGrants } from '../../support/preparing.tsx';
import {
  CHOSEN,
  expectPrepared,
  type Names,
  prepareLists,
  REQUIRED,
  readLists,
  readsAndPrepares,
  showForm,
} from './library.ts';
import {
  antd,
  downshift,
  headlessCombobox,
  headlessListbox,
  mui,
  muiSelect,
  primeReact,
} from './react-widgets.tsx';

const shown = (scopes: Names) => ({
  grants: { entries: CHOSEN.grants, editable: true },
  scopes: { entries: scopes, editable: true, partial: true },
});

describe('MUI', () => {
  readsAndPrepares('as it comes', mui());
  readsAndPrepares('with the chosen ones kept out of the list', mui({ filterSelectedOptions: true }));
  readsAndPrepares('that stays open', mui({ disableCloseOnSelect: true }));
  test('one chip shown, and how many more', async () => {
    const state = showForm(mui({ limitTags: 1 }));
    await expect.poll(readLists).toEqual(shown(['openid']));
    await expectPrepared(state);
  });
});

describe('Ant Design', () => {
  readsAndPrepares('multiple', antd());
  readsAndPrepares('tags', antd({ mode: 'tags' }));
  test('one chip shown, and how many more, every option drawn', async () => {
    const state = showForm(antd({ maxTagCount: 1, virtual: false }));
    await expect.poll(readLists).toEqual(shown(['openid']));
    await expectPrepared(state);
  });
  test('one chip shown, and a list that does not tell which are chosen: nothing is added', async () => {
    const state = showForm(antd({ maxTagCount: 1 }));
    await expect.poll(readLists).toEqual(shown(['openid']));
    const { report } = await prepareLists();
    expect(report).toEqual({ added: missingGrants, failed: REQUIRED.scopes, undone: false });
    expect(state.scopes).toEqual(CHOSEN.scopes);
  });
});

describe('MUI Select', () => {
  readsAndPrepares('as it comes', muiSelect());
});

describe('PrimeReact', () => {
  readsAndPrepares('MultiSelect with chips', primeReact());
});

describe('Headless UI', () => {
  readsAndPrepares('Combobox', headlessCombobox());
  test('Listbox that shows the names', async () => {
    const state = showForm(headlessListbox((names) => names.join(', ')));
    await expect.poll(() => readLists().grants?.entries).toEqual(CHOSEN.grants);
    await expectPrepared(state);
  });
  test('Listbox that shows how many: nothing is told to be missing', async () => {
    const state = showForm(headlessListbox((names) => `${names.length} selected`));
    const untold = { entries: [], editable: true, partial: true };
    await expect.poll(readLists).toEqual({ grants: untold, scopes: untold });
    await expectPrepared(state);
  });
});

describe('downshift', () => {
  readsAndPrepares('useCombobox with chips', downshift());
});

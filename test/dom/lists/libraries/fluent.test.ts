import '@fluentui/web-components/dropdown.js';
import '@fluentui/web-components/listbox.js';
import '@fluentui/web-components/option.js';
import { describe, expect, test } from 'vitest';
import { CHOSEN, type Draw, prepareLists, REQUIRED, readLists, showForm, whole } from './library.ts';

const dropdown =
  (type: 'dropdown' | 'combobox'): Draw =>
  (host, { which, offered, chosen }) => {
    const option = (name: string) =>
      `<fluent-option value="${name}" ${chosen.includes(name) ? 'selected' : ''}>${name}</fluent-option>`;
    host.innerHTML = `<fluent-dropdown type="${type}" multiple aria-labelledby="label-${which}"><fluent-listbox>${offered.map(option).join('')}</fluent-listbox></fluent-dropdown>`;
    return undefined;
  };

describe('Fluent', () => {
  test('dropdown: its button says which are chosen', async () => {
    showForm(dropdown('dropdown'));
    await expect.poll(readLists).toEqual(whole(CHOSEN));
  });

  test('combobox: neither the field nor its options say what is chosen; nothing is pressed', async () => {
    showForm(dropdown('combobox'));
    await expect.poll(() => document.querySelector('#scopes input[role=combobox]')).not.toBeNull();
    const unknown = { entries: [], editable: true, partial: true };
    await expect.poll(readLists).toEqual({ grants: unknown, scopes: unknown });
    const { report } = await prepareLists();
    expect(report).toEqual({ added: [], failed: [...REQUIRED.grants, ...REQUIRED.scopes], undone: false });
    expect(readLists()).toEqual({ grants: unknown, scopes: unknown });
  });
});

import '@ui5/webcomponents/dist/MultiComboBox.js';
import '@ui5/webcomponents/dist/MultiComboBoxItem.js';
import '@ui5/webcomponents/dist/MultiInput.js';
import '@ui5/webcomponents/dist/SuggestionItem.js';
import '@ui5/webcomponents/dist/Token.js';
import { describe, expect, test } from 'vitest';
import { missingGrants } from '../../support/preparing.tsx';
import {
  CHOSEN,
  type Draw,
  expectPrepared,
  prepareLists,
  REQUIRED,
  readLists,
  readsAndPrepares,
  showForm,
} from './library.ts';

const names = (host: Element, selector: string): string[] =>
  [...host.querySelectorAll(selector)].map((one) => one.getAttribute('text') ?? '');

/** A list that is opened and ticked. */
const comboBox =
  (width = '100%'): Draw =>
  (host, { which, offered, chosen, tell }) => {
    const item = (name: string) =>
      `<ui5-mcb-item text="${name}" ${chosen.includes(name) ? 'selected' : ''}></ui5-mcb-item>`;
    host.innerHTML = `<ui5-multi-combobox id="input-${which}" style="width:${width}" accessible-name-ref="label-${which}">${offered.map(item).join('')}</ui5-multi-combobox>`;
    const box = host.firstElementChild as Element;
    box.addEventListener('selection-change', () =>
      tell(
        [...box.querySelectorAll<HTMLElement & { selected: boolean; text: string }>('ui5-mcb-item')]
          .filter(({ selected }) => selected)
          .map(({ text }) => text),
      ),
    );
    return undefined;
  };

/** A text field whose suggestions become tokens. */
const multiInput =
  (width = '100%'): Draw =>
  (host, { which, offered, chosen, tell }) => {
    const token = (name: string) => `<ui5-token slot="tokens" text="${name}"></ui5-token>`;
    const item = (name: string) => `<ui5-suggestion-item text="${name}"></ui5-suggestion-item>`;
    host.innerHTML = `<ui5-multi-input id="input-${which}" show-suggestions style="width:${width}" accessible-name-ref="label-${which}">${chosen.map(token).join('')}${offered.map(item).join('')}</ui5-multi-input>`;
    const box = host.firstElementChild as HTMLElement & { value: string };
    const say = (): void => tell(names(box, 'ui5-token'));
    box.addEventListener('change', () => {
      if (!offered.includes(box.value)) return;
      if (!names(box, 'ui5-token').includes(box.value))
        box.insertAdjacentHTML('afterbegin', token(box.value));
      box.value = '';
      say();
    });
    box.addEventListener('token-delete', (event) => {
      for (const gone of (event as CustomEvent<{ tokens: Element[] }>).detail.tokens) gone.remove();
      say();
    });
    return undefined;
  };

describe('UI5', () => {
  readsAndPrepares('multi-combobox', comboBox());
  readsAndPrepares('multi-input', multiInput());

  test('multi-combobox too narrow for its tokens', async () => {
    const state = showForm(comboBox('200px'));
    await expect.poll(readLists).toEqual({
      grants: { entries: CHOSEN.grants, editable: true },
      scopes: { entries: [], editable: true, partial: true },
    });
    await expectPrepared(state);
  });

  test('multi-input too narrow for its tokens: no list tells which are chosen, so nothing is added', async () => {
    const state = showForm(multiInput('200px'));
    await expect.poll(() => readLists().scopes).toEqual({ entries: [], editable: true, partial: true });
    const { report } = await prepareLists();
    expect(report).toEqual({ added: missingGrants, failed: REQUIRED.scopes, undone: false });
    expect(state.scopes).toEqual(CHOSEN.scopes);
  });
});

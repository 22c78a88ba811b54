import { describe, expect, test } from 'vitest';
import { optionName } from '../../../utils/dom/lists/option.ts';
import {
  CHOSEN,
  type Draw,
  expectPrepared,
  type Names,
  prepareLists,
  readLists,
  showForm,
  whole,
} from './libraries/library.ts';

const toggled = (names: Names, name: string): Names =>
  names.includes(name) ? names.filter((other) => other !== name) : [...names, name];

/** A field that is only opened: `field` draws what is chosen, `option` one option, which listens at what it finds in itself. */
const select =
  (field: (which: string, now: Names) => string, option: (name: string, isOn: boolean) => string): Draw =>
  (host, { which, offered, chosen, tell }) => {
    let now = chosen;
    host.innerHTML = `<div data-box style="border:1px solid" role="combobox" aria-haspopup="listbox" aria-expanded="false"
      aria-controls="list-${which}" aria-describedby="about-${which}" tabindex="0"></div>
      <div id="list-${which}" role="listbox" aria-multiselectable="true" hidden></div>`;
    const [box, list] = [...host.children] as [HTMLElement, HTMLElement];
    const draw = () => {
      box.innerHTML = field(which, now);
      list.innerHTML = offered.map((name) => option(name, now.includes(name))).join('');
      for (const each of list.children) {
        const listener = each.querySelector('input') ?? each;
        listener.addEventListener(listener === each ? 'click' : 'change', () => {
          now = toggled(now, optionName(each as HTMLElement));
          tell(now);
          draw();
        });
      }
    };
    const open = (isOpen: boolean) => {
      list.hidden = !isOpen;
      box.setAttribute('aria-expanded', String(isOpen));
    };
    box.onmousedown = () => open(list.hidden === true);
    box.addEventListener('focusout', () => open(false));
    draw();
    return undefined;
  };

const plainOption = (name: string, isOn: boolean) =>
  `<div role="option" aria-selected="${isOn}">${name}</div>`;

describe('a field that is only opened', () => {
  test('with an input in it that holds what is chosen and takes no keyboard (Vuetify)', async () => {
    const field = (_: string, now: Names) =>
      `<span>${now.join(', ')}</span><input role="combobox" inputmode="none" aria-expanded="false" style="opacity:0" value="${now.join(',')}">`;
    const state = showForm(select(field, plainOption));
    expect(readLists()).toEqual(whole(CHOSEN));
    await expectPrepared(state);
  });

  test('with options that listen at the label of their check box only (React Suite)', async () => {
    const field = (which: string, now: Names) => `<span id="about-${which}">${now.join(', ')}</span>`;
    const option = (name: string, isOn: boolean) =>
      `<div role="option" aria-selected="${isOn}"><label><input type="checkbox" ${isOn ? 'checked' : ''}><span>${name}</span></label></div>`;
    const state = showForm(select(field, option));
    expect(readLists()).toEqual(whole(CHOSEN));
    await expectPrepared(state);
  });
});

/** A tree whose items say what is chosen; each draws a check box that nothing names. `isKept`: whether an item takes it. */
const tree =
  (isKept: (name: string) => boolean): Draw =>
  (host, { offered, chosen, tell }) => {
    let now = chosen;
    host.innerHTML = `<div role="tree">${offered
      .map(
        (name) =>
          `<div role="treeitem" aria-checked="${now.includes(name)}"><label><input type="checkbox" ${now.includes(name) ? 'checked' : ''}></label><span>${name}</span></div>`,
      )
      .join('')}</div>`;
    for (const item of host.querySelectorAll('[role=treeitem]'))
      item.querySelector('input')?.addEventListener('change', () => {
        const name = item.textContent ?? '';
        if (!isKept(name)) return;
        now = toggled(now, name);
        tell(now);
        item.setAttribute('aria-checked', String(now.includes(name)));
      });
    return undefined;
  };

describe('a tree with check boxes that only stand beside their names (Element Plus)', () => {
  test('is read and prepared', async () => {
    const state = showForm(tree(() => true));
    expect(readLists()).toEqual(whole(CHOSEN));
    await expectPrepared(state);
  });

  test('what its item does not take is not told as chosen, whatever its check box shows', async () => {
    const state = showForm(tree((name) => name !== 'password'));
    const { report } = await prepareLists();
    expect(report.failed).toEqual(['password']);
    expect(state.grants).not.toContain('password');
  });
});

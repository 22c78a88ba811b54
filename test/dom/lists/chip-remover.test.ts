import { afterEach, describe, expect, test } from 'vitest';
import { changeCombobox } from '../../../utils/dom/lists/kinds/combobox.ts';
import { listHandle } from '../../../utils/dom/lists/prepare-app.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';

const NAMES = ['openid', 'expense.report.read', 'EXPRPT'];

afterEach(() => {
  document.body.replaceChildren();
});

/** A list whose chips have a remove button that says `sign`, and is named `name`. */
function show(sign: string, name: string): void {
  const chips = NAMES.map(
    (entry) =>
      `<span style="display:inline-flex;background:#eee"><span>${entry}</span><button type="button" aria-label="${name} ${entry}">${sign}</button></span>`,
  );
  document.body.innerHTML = `<h1>Create New App</h1><div><label for="s">Allowed Scopes</label><div style="border:1px solid">${chips.join('')}<input id="s" role="combobox" aria-autocomplete="list"></div></div>`;
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => button.parentElement?.remove());
}

describe('an entry is taken out by the one button in it', () => {
  test.each([
    ['×', 'Remove'],
    ['x', 'Delete'],
    ['X', 'Löschen'],
    ['e', 'Poista'],
    ['', 'Clear'],
  ])('that says %j and is named %j', async (sign, name) => {
    show(sign, name);
    const list = listHandle(document, SOURCE, 'scopes');
    expect(await changeCombobox.takeBack(list, ['expense.report.read'])).toEqual([]);
    expect(list.read()?.listing.entries).toEqual(['openid', 'EXPRPT']);
  });
});

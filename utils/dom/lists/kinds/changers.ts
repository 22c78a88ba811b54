import { changeCheckboxes, checkboxes } from './checkboxes.ts';
import { changeCombobox, choiceCombobox, combobox, selectOnlyCombobox } from './combobox.ts';
import { changeDualListbox, dualListbox } from './dual-listbox.ts';
import type { Changer, Kind } from './kind.ts';
import { changeListbox, listbox } from './listbox.ts';
import { changeMenuButton, menuButton } from './menu-button.ts';
import { changeNativeSelect, nativeSelect } from './native-select.ts';
import { changeRadioGroup, radioGroup } from './radio-group.ts';
import { changeTokenText, tokenText } from './token-text.ts';

/** How each kind is changed; a kind that is not here can only be read. */
const CHANGERS: ReadonlyMap<Kind, Changer> = new Map([
  [menuButton, changeMenuButton],
  [dualListbox, changeDualListbox],
  [nativeSelect, changeNativeSelect],
  [checkboxes, changeCheckboxes],
  [listbox, changeListbox],
  [radioGroup, changeRadioGroup],
  [combobox, changeCombobox],
  [selectOnlyCombobox, changeCombobox],
  [choiceCombobox, changeCombobox],
  [tokenText, changeTokenText],
]);

/** How the widgets of a field are changed, in the order in which a name is looked for. */
export const changersOf = (kinds: readonly Kind[]): readonly Changer[] =>
  kinds.flatMap((kind) => CHANGERS.get(kind) ?? []);

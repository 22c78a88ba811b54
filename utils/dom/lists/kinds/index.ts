import { checkboxes } from './checkboxes.ts';
import { choiceCombobox, combobox, selectOnlyCombobox } from './combobox.ts';
import { dualListbox } from './dual-listbox.ts';
import type { FieldKinds, Kind } from './kind.ts';
import { listbox } from './listbox.ts';
import { menuButton } from './menu-button.ts';
import { nativeSelect } from './native-select.ts';
import { plainText } from './plain-text.ts';
import { radioGroup } from './radio-group.ts';
import { tokenText } from './token-text.ts';

/** Every kind of widget that holds several names, in the order in which a name is looked for in a field of several. */
const KINDS: readonly Kind[] = [
  menuButton,
  dualListbox,
  nativeSelect,
  checkboxes,
  listbox,
  combobox,
  selectOnlyCombobox,
  tokenText,
  plainText,
];

export const SEVERAL_CHOICES: FieldKinds = { kinds: KINDS, single: false };

/** The kinds of widgets that take one choice only. */
export const ONE_CHOICE: FieldKinds = { kinds: [nativeSelect, radioGroup, choiceCombobox], single: true };

import { choiceCombobox } from './combobox.ts';
import type { FieldKinds } from './kind.ts';
import { nativeSelect } from './native-select.ts';
import { radioGroup } from './radio-group.ts';

/** The kinds of widgets that take one choice only. */
export const ONE_CHOICE: FieldKinds = { kinds: [nativeSelect, radioGroup, choiceCombobox], single: true };

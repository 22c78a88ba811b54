import { matches } from '../../base/native.ts';

/** Places of one choice: native ones, and those of the ARIA patterns. A group of radio buttons is told by its first. */
const CHOICE =
  'select:not([multiple]),input[type=radio],[role=combobox],[role=listbox],[role=radiogroup],button[aria-haspopup=listbox]';

/** Whether an element is a place of one choice. Where it stands for a value it is handled as a field is. */
export const isChoice = (element: Element): boolean => matches(element, CHOICE);

/** The native radio buttons of one choice, in their order. */
export const radiosOf = ({
  form,
  name,
  ownerDocument,
}: Pick<HTMLInputElement, 'form' | 'name' | 'ownerDocument'>): HTMLInputElement[] =>
  [...(form ?? ownerDocument).querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    (radio) => radio.name === name && radio.form === form,
  );

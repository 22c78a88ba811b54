import { matches, native } from '../../base/native.ts';

/** Places of one choice: native ones, and those of the ARIA patterns. A group of radio buttons is told by its first. */
const CHOICE =
  'select:not([multiple]),input[type=radio],[role=combobox],[role=listbox],[role=radiogroup],button[aria-haspopup=listbox]';

/** Whether an element is a place of one choice. Where it stands for a value it is handled as a field is. */
export const isChoice = (element: Element): boolean => matches(element, CHOICE);

/** The native radio buttons of one choice, in their order. */
export function radiosOf(
  radio: Pick<HTMLInputElement, 'form' | 'name' | 'ownerDocument'>,
): HTMLInputElement[] {
  const { form, name, ownerDocument } = radio;
  const root: Document | HTMLFormElement = form ?? ownerDocument;
  const query = native<Node & ParentNode, 'querySelectorAll'>(root, 'querySelectorAll');
  const radios = query.call(root, 'input[type=radio]') as NodeListOf<HTMLInputElement>;
  return [...radios].filter((other) => other.name === name && other.form === form);
}

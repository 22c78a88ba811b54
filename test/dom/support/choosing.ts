import { type Choice, chooseOption } from '../../../utils/dom/lists/choose-option.ts';

/** Many names that nobody wants. */
export const names = (count: number): string[] => Array.from({ length: count }, (_, n) => `thing.${n}.read`);
/** The page's combobox. */
export const box = (): HTMLInputElement => document.querySelector('[role=combobox]') as HTMLInputElement;
/** Whether the page shows a chip of this name. */
export const shows = (name: string): boolean =>
  [...document.querySelectorAll('[aria-label^="Remove "]')].some(
    (button) => button.getAttribute('aria-label') === `Remove ${name}`,
  );
/** Chooses the option of this name in the page's combobox. */
export const choose = (name: string, signal = new AbortController().signal): Promise<Choice> =>
  chooseOption({ name, single: false, answerMs: 1000, find: box, taken: () => shows(name), signal });
export const listIsClosed = (): boolean => document.querySelector('[role=option]') === null;

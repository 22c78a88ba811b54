import { type Choosing, chooseOptions } from '../../../utils/dom/lists/choose-options.ts';
import type { Outcome } from '../../../utils/dom/lists/kinds/kind.ts';

/** Many names that nobody wants. */
export const names = (count: number): string[] => Array.from({ length: count }, (_, n) => `thing.${n}.read`);
/** The page's combobox. */
export const box = (): HTMLInputElement => document.querySelector('[role=combobox]') as HTMLInputElement;
/** Whether the page shows a chip of this name. */
export const shows = (name: string): boolean =>
  [...document.querySelectorAll('[aria-label^="Remove "]')].some(
    (button) => button.getAttribute('aria-label') === `Remove ${name}`,
  );
/** Chooses the option of this name in a combobox of the page; what was not tried is told as not offered. */
export async function choose(
  name: string,
  signal = new AbortController().signal,
  choosing: Partial<Choosing> = {},
): Promise<Outcome> {
  const one = { document, single: false, find: box, isTaken: shows, ...choosing };
  return (await chooseOptions(one, [name], { signal, onStep: () => {} })).get(name) ?? 'notOffered';
}
export const listIsClosed = (): boolean => document.querySelector('[role=option]') === null;

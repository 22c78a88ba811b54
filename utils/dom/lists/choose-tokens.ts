import { closest } from '../text/place.ts';
import { isLooseToken, standsBefore } from './list-tokens.ts';

/** Those of the options that are what was chosen, beside a text input. */
export function tokensAmong(options: readonly Element[], input: Element): ReadonlySet<Element> {
  const known = new Map<Element | null, boolean>([[null, false]]);
  const isToken = (option: Element): boolean => {
    if (isLooseToken(option)) return true;
    const list = closest(option, (at) => at.getAttribute('role') === 'listbox');
    const isOne = known.get(list) ?? (list !== null && standsBefore(list, input));
    known.set(list, isOne);
    return isOne;
  };
  return new Set(options.filter(isToken));
}

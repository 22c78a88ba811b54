import { collapse } from '../../core/text.ts';
import { accessibleName } from '../base/name.ts';
import { elementOf } from '../text/place.ts';
import type { Region } from './list-region.ts';
import { sideOf } from './list-words.ts';

/** Two lists beside each other: what can be chosen, and what is chosen. */
export interface Transfer {
  readonly available: HTMLElement;
  readonly chosen: HTMLElement;
}

/** Tells two lists apart by their names or captions; null where those do not say which is which. */
export function transferOf(lists: readonly HTMLElement[], region: Region): Transfer | null {
  const [first, second, third] = lists;
  if (!first || !second || third) return null;
  const [one, other] = [sideOf(nameOf(first, region, null)), sideOf(nameOf(second, region, first))];
  if (one === other) return null;
  if (one === 'available' || other === 'chosen') return { available: first, chosen: second };
  return { available: second, chosen: first };
}

/** The options of one of the lists, chosen or not. */
export const optionsIn = (list: HTMLElement): HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>('option,[role=option]')].filter(
    (option) => collapse(option.textContent ?? '') !== '' && !option.matches('[value=""]'),
  );

/** What the list is called, else the last text before it and behind the list before it. */
function nameOf(list: HTMLElement, { items }: Region, before: HTMLElement | null): string {
  const name = accessibleName(list);
  if (sideOf(name)) return name;
  const isBefore = (a: Element, b: Element) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const caption = items.filter((item) => {
    const element = elementOf(item);
    return isBefore(element, list) && !(before && (before.contains(element) || isBefore(element, before)));
  });
  return caption.at(-1)?.text ?? '';
}

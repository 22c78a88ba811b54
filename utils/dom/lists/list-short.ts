import { composedParent } from '../base/composed.ts';

const SHORTENED = /^[^\s\u2026]{2,}(?:\u2026|\.\.\.)$/u;
/** Left out at the end, or an invitation ("Select…"). */
export const ELLIPSIS = /(?:\u2026|\.\.\.)$/u;
const MOST_LEVELS = 3;

/** Whether a text is one word of which the page left out the end. */
export const isShortened = (text: string): boolean => SHORTENED.test(text);

/** The whole of a name that the page shortened, from the tip that shows it; the text as it stands where no tip does. */
export function wholeName(text: string, element: Element): string {
  if (!isShortened(text)) return text;
  const start = text.replace(ELLIPSIS, '');
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_LEVELS; level += 1, at = composedParent(at)) {
    const tip = (at.getAttribute('title') ?? '').trim();
    if (tip.startsWith(start) && /^\S+$/u.test(tip) && !isShortened(tip)) return tip;
  }
  return text;
}

import { collapse } from '../../core/text.ts';
import { ariaName } from './own-name.ts';
import { textOf } from './text-of.ts';

/** Roles and elements that are named by what stands in them. */
const NAMED_BY_CONTENT =
  'button, option, [role="checkbox"], [role="switch"], [role="option"], [role="button"]';

/**
 * The name of a control: what ARIA says, its labels, its content where that names it, its tip, its placeholder.
 * Costly: for candidates only.
 */
export function accessibleName(element: Element): string {
  const { labels } = element as Partial<HTMLInputElement>;
  const names = [
    () => ariaName(element),
    () => [...(labels ?? [])].map((label) => textOf(label)).join(' '),
    () => (element.matches(NAMED_BY_CONTENT) ? textOfContent(element) : ''),
    () => element.getAttribute('title') ?? '',
    () => element.getAttribute('placeholder') ?? '',
  ];
  for (const name of names) {
    const text = collapse(name());
    if (text) return text;
  }
  return '';
}

const textOfContent = (element: Element): string =>
  [...element.childNodes].map((node) => textOf(node)).join(' ');

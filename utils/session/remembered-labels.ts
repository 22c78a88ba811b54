import { labelPage, labelText, type PointedLabel, type RememberedLabel } from '../core/pointing/pointed.ts';
import { LABELS } from './items.ts';

/** More than all pages of the job have; the oldest go first. */
const MOST = 60;

/**
 * Remembers a label in place of what was pointed out for the same thing on the same page. Its text comes from a page: it is
 * checked once more before it rests on the disk.
 */
export async function rememberLabel(label: RememberedLabel): Promise<void> {
  const text = labelText(label.text);
  if (!text) return;
  const others = (await LABELS.getValue()).filter((other) => placeOf(other) !== placeOf(label));
  await LABELS.setValue([...others, { ...label, text }].slice(-MOST));
}

/** The labels that help on a page of this origin; `path` tells which of them were pointed out on this very page. */
export async function labelsFor(
  site: RememberedLabel['site'],
  origin: string,
  page: RememberedLabel['page'],
  path: string | null = null,
): Promise<readonly PointedLabel[]> {
  const helps = (label: RememberedLabel) =>
    label.site === site && label.origin === origin && labelPage(label.page) === labelPage(page);
  return (await LABELS.getValue()).filter(helps).map(({ what, text, path: where }) => ({
    what,
    text,
    ...(path !== null && where === path && { here: true }),
  }));
}

/** Forgets the label at this place of the list, or all of them. */
export async function forgetLabels(which: number | 'all'): Promise<void> {
  await LABELS.setValue(which === 'all' ? [] : (await LABELS.getValue()).filter((_, at) => at !== which));
}

const placeOf = ({ site, origin, page, what }: RememberedLabel): string =>
  [site, origin, page, what].join(' ');

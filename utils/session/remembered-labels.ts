import { browser } from '../browser/api.ts';
import type { RememberedLabel } from '../core/pointed.ts';

const KEY = 'labels';
/** More than all pages of the job have; the oldest go first. */
const MOST = 60;

/** Labels that the admin pointed out, the newest last. They hold no value, so they may rest on disk. */
export async function rememberedLabels(): Promise<readonly RememberedLabel[]> {
  return ((await browser.storage.local.get(KEY))[KEY] as RememberedLabel[] | undefined) ?? [];
}

/** Remembers a label in place of what was pointed out for the same thing on the same page. */
export async function rememberLabel(label: RememberedLabel): Promise<void> {
  const others = (await rememberedLabels()).filter((other) => placeOf(other) !== placeOf(label));
  await browser.storage.local.set({ [KEY]: [...others, label].slice(-MOST) });
}

/** Forgets the label at this place of the list, or all of them. */
export async function forgetLabels(which: number | 'all'): Promise<readonly RememberedLabel[]> {
  const left = which === 'all' ? [] : (await rememberedLabels()).filter((_, at) => at !== which);
  await browser.storage.local.set({ [KEY]: left });
  return left;
}

const placeOf = ({ site, origin, page, what }: RememberedLabel): string =>
  [site, origin, page, what].join(' ');

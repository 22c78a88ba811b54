import { browser } from '@/utils/browser/api.ts';
import { labelPage, labelText, type PointedLabel, type RememberedLabel } from '@/utils/core/pointed.ts';
import { rememberedLabels, rememberLabel } from '@/utils/session/remembered-labels.ts';
import { readLink } from '@/utils/session/vault.ts';

/** Keeps a label that was pointed out. Its text comes from a page: it is checked once more before it rests on the disk. */
export async function keepLabel(label: RememberedLabel): Promise<void> {
  const text = labelText(label.text);
  if (text) await rememberLabel({ ...label, text });
}

/** The labels that help on a page of this origin; `path` tells which of them were pointed out on this very page. */
export async function labelsFor(
  site: RememberedLabel['site'],
  origin: string,
  page: RememberedLabel['page'],
  path: string | null = null,
): Promise<readonly PointedLabel[]> {
  const all = await rememberedLabels();
  return all
    .filter(
      (label) => label.site === site && label.origin === origin && labelPage(label.page) === labelPage(page),
    )
    .map(({ what, text, path: where }) => ({
      what,
      text,
      ...(path !== null && where === path && { here: true }),
    }));
}

/** As `labelsFor`, for the page that a tab of the source shows. */
export async function labelsOfTab(tabId: number): Promise<readonly PointedLabel[]> {
  const [url, state] = await Promise.all([urlOfTab(tabId), readLink()]);
  return labelsFor('source', url?.origin ?? '', state?.pages[tabId]?.kind ?? 'unknown');
}

/** The path of the page that a tab shows; empty where that may not be seen. */
export const pathOfTab = async (tabId: number): Promise<string> => (await urlOfTab(tabId))?.pathname ?? '';

const urlOfTab = async (tabId: number): Promise<URL | null> =>
  URL.parse((await browser.tabs.get(tabId)).url ?? '');

import { besideLabels } from './beside-labels.ts';
import { besideClientId } from './by-shape.ts';
import type { Evidence, Page, Pairing } from './evidence.ts';
import { behindLabels, belowTexts, inOpenFields, inSentences } from './mentions.ts';
import { namedBoxes, namedControls } from './named-elements.ts';
import { layerOf } from './page-parts.ts';
import { withoutListedIds } from './secret-ids.ts';

/** Ways in which a page shows a result, and ways in which it only mentions a value. */
const SHOWN: readonly Pairing[] = [namedControls, namedBoxes, besideLabels];
const MENTIONED: readonly Pairing[] = [inSentences, belowTexts, behindLabels, inOpenFields];

/**
 * What the page shows as results, each by its label. A value has no problem only if nothing speaks against it; what
 * looks like a value but is not beyond doubt has one, so that the admin can be asked.
 */
export function findValues(page: Page): readonly Evidence[] {
  const found = withoutListedIds(
    SHOWN.flatMap((pairs) => pairs(page)),
    page,
  );
  // What is only mentioned never speaks against what the page shows as a result.
  const mentioned = page.traits.listsApps ? [] : MENTIONED.flatMap((pairs) => pairs(page));
  const all = [...found, ...mentioned.filter(({ id }) => !found.some((each) => each.id === id))];
  return page.traits.listsApps ? all.filter((each) => !mayBeAnyApps(each, all, page)) : all;
}

/** In front of a list of apps, a Client ID without its secret may be any app's: "Delete this one?". */
function mayBeAnyApps(found: Evidence, all: readonly Evidence[], { text }: Page): boolean {
  const layer = found.id === 'clientId' && layerOf(found.element);
  const isSecret = ({ id, element }: Evidence) => id === 'clientSecret' && layerOf(element) === layer;
  return Boolean(layer) && ![...all, ...besideClientId(found, text)].some(isSecret);
}

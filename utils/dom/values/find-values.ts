import { besideLabels } from './beside-labels.ts';
import type { Evidence, Page, Pairing } from './evidence.ts';
import { behindLabels, inOpenFields, inSentences } from './mentions.ts';
import { namedBoxes, namedControls } from './named-elements.ts';
import { withoutListedIds } from './secret-ids.ts';

/** Ways in which a page shows a result, and ways in which it only mentions a value. */
const SHOWN: readonly Pairing[] = [namedControls, namedBoxes, besideLabels];
const MENTIONED: readonly Pairing[] = [inSentences, behindLabels, inOpenFields];

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
  return [...found, ...mentioned.filter(({ id }) => !found.some((each) => each.id === id))];
}

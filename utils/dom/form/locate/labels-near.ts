import { commonAncestor, composedElements, composedParent } from '../../base/composed.ts';
import { ownTexts, textOf } from '../../base/text.ts';
import { contentBox, isShown } from '../../base/visible.ts';
import { distance } from './drawn.ts';
import { isLabel, type Lexicon } from './lexicon.ts';
import type { Field, Survey } from './survey.ts';

/** More labels than this are a table of data, not a form. */
const MOST = 40;
/** A column of labels stands so many levels around its column of fields. */
const LEVELS = 3;
const MOST_ELEMENTS = 20_000;
/** Farther away than this, in CSS pixels, a text on another line is no label. */
const FARTHEST = 48;
/** Less than any difference that can be seen. */
const TIE = 0.001;

interface KnownText {
  readonly text: string;
  readonly box: DOMRect;
  readonly page: Document;
}

/**
 * Known labels that are drawn beside or above fields for which the page names nothing (columns, changed order): a label
 * and a field that are each other's nearest; all of these labels or none. `unnamed` are the drawn fields to find labels for.
 */
export function labelsNear(
  unnamed: readonly Field[],
  survey: Survey,
  lexicon: Lexicon,
): ReadonlyMap<Field, string> {
  const near = new Map<Field, string>();
  const texts = knownTexts(unnamed, survey, lexicon);
  for (const field of texts.length > 0 ? unnamed : []) {
    const own = field.getBoundingClientRect();
    const [first, second] = texts
      .filter(({ page, box }) => page === field.ownerDocument && isLabelPlace(box, own))
      .map(({ text, box }) => ({ text, box, away: distance(box, own) }))
      .filter(({ away }) => away <= FARTHEST + TIE)
      .sort((a, b) => a.away - b.away);
    if (!first || first.away > FARTHEST || (second && second.away - first.away < TIE)) continue;
    if (survey.isNearest(first.box, field, TIE)) near.set(field, first.text);
  }
  // Rows that are out of step would give some fields the next one's label, and leave one over.
  return near.size === texts.length ? near : new Map();
}

/** The known labels around the fields that are not the native label of some field. */
function knownTexts(unnamed: readonly Field[], { labels }: Survey, lexicon: Lexicon): KnownText[] {
  let region = commonAncestor(...unnamed);
  for (let level = 0; region && level < LEVELS; level += 1) region = composedParent(region) ?? region;
  const taken = new Set<Element>([...labels.values()].flat());
  const texts: KnownText[] = [];
  let seen = 0;
  for (const element of region ? composedElements(region) : []) {
    seen += 1;
    if (seen > MOST_ELEMENTS || texts.length > MOST) return [];
    if (ownTexts(element).length === 0 || taken.has(element)) continue;
    const text = textOf(element, 80);
    if (isLabel(text, lexicon) && isShown(element))
      texts.push({ text, box: contentBox(element), page: element.ownerDocument });
  }
  return texts;
}

/** Left of the field, above it, or within it; nobody writes a label anywhere else. */
const isLabelPlace = (label: DOMRect, field: DOMRect): boolean =>
  label.top < field.bottom && (label.left <= field.left + 24 || label.right <= field.right);

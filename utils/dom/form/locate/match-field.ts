import { HANDOVER_IDS, type HandoverId } from '../../../core/credentials/credentials.ts';
import type { Evidence } from '../../../core/target/fill-report.ts';
import { foldLabel } from '../../../core/text/text.ts';
import type { FieldName, NameSource } from './field-names.ts';
import { fitOf, holdsAny, isLabel, type Labels, mayFit } from './lexicon.ts';
import type { Obstacle } from './obstacle.ts';
import type { Field } from './survey.ts';

/** What speaks for a field being the place of a value. */
export interface Match {
  readonly id: HandoverId;
  readonly score: number;
  /** Where the name was found, and which known label it fits. */
  readonly evidence: Pick<Evidence, 'source' | 'label' | 'exact'>;
}

/** Which value a field is for; `contested` lists those that speak for it equally, none of which may have it. */
export interface Matched {
  readonly match: Match | null;
  readonly contested: readonly HandoverId[];
}

/** A field that some value could be for. */
export interface Candidate extends Matched {
  readonly field: Field;
  /** What keeps a person from typing into it; null if nothing does. */
  readonly obstacle: Obstacle | null;
}

/** What the page shows for the field weighs more than what stands near it, and that more than its machinery. */
const WEIGHT: Readonly<Record<NameSource, number>> = {
  label: 10,
  textBefore: 8,
  textNear: 7.5,
  column: 8,
  placeholder: 7.5,
  title: 7.5,
  attribute: 5,
};
const PART = 0.6;
/** Below this nothing is matched: a known label as a part of a `name` attribute is too little. */
const LEAST = 4;
/** What rests on a field's technical names only: enough for a form that says itself that it is about the source. */
export const WEAK = 3;
/** By so much the best value must be ahead of the next one. */
const MARGIN = 2;
/** A position that was seen to be right weighs more than any label. */
const KNOWN = 14;

/** What explains a field of which the label says what it is for ("not the request token"). */
const HINTS: ReadonlySet<NameSource> = new Set(['placeholder', 'title']);

/**
 * Judges by a field's names, and by the place known to be right if it stands there, which value it is for. A name that only
 * holds a label counts if that `isAllSaid` in it.
 */
export function matchField(
  field: Field,
  given: readonly FieldName[],
  lexicon: Labels,
  known: HandoverId | null,
  isAllSaid: (text: string, labels: ReadonlyMap<string, string>) => boolean = () => true,
): Matched {
  const names = given
    .map(({ source, text }) => ({ source, text, name: foldLabel(text) }))
    .filter(({ name }) => mayFit(name, lexicon))
    .map((each) => ({ ...each, isNegative: holdsAny(each.name, lexicon.negative) }));
  if (isForElse(names, lexicon)) return { match: null, contested: [] };
  const best = new Map<HandoverId, Match>();
  for (const { source, text, name, isNegative } of names) {
    if (isNegative || (field.type === 'search' && source !== 'label')) continue;
    const fits = HANDOVER_IDS.flatMap((id) => {
      const fit = fitOf(name, lexicon.labels[id]);
      return fit ? { id, fit } : [];
    });
    for (const { id, fit } of fits) {
      const score = WEIGHT[source] * (fit.exact ? 1 : PART);
      // What speaks of several values is judged below.
      if (!fit.exact && fits.length === 1 && !isAllSaid(text, lexicon.labels[id])) continue;
      if (score >= LEAST && score > (best.get(id)?.score ?? 0))
        best.set(id, { id, score, evidence: { source, ...fit } });
    }
  }
  return decide([...best.values()], known);
}

/**
 * Whether the field's own names say that it is for something else: its label does, or a hint where the label is not
 * known. What a label goes on with behind a known first line, or a known part that the rest explains, is a hint as well.
 */
function isForElse(
  names: readonly (FieldName & { readonly isNegative: boolean })[],
  lexicon: Labels,
): boolean {
  if (!names.some(({ isNegative }) => isNegative)) return false;
  const labels = names.filter(({ source }) => source === 'label');
  const isKnownAbove = (whole: string) =>
    labels.some(({ text }) => text !== whole && whole.startsWith(text) && isLabel(text, lexicon));
  if (labels.some(({ text, isNegative }) => isNegative && !isKnownAbove(text))) return true;
  if (labels.some(({ text }) => isLabel(text, lexicon))) return false;
  return names.some(({ source, isNegative }) => isNegative && HINTS.has(source));
}

function decide(matches: Match[], known: HandoverId | null): Matched {
  const [first, second] = matches.sort((a, b) => b.score - a.score);
  if (known && (!first || first.id === known)) {
    const evidence = { source: 'known', label: first?.evidence.label ?? '', exact: true } as const;
    return { match: { id: known, score: KNOWN, evidence }, contested: [] };
  }
  const isClear =
    !second ||
    (first?.evidence.exact && !second.evidence.exact) ||
    (first?.score ?? 0) - second.score >= MARGIN;
  if (first && isClear && !known) return { match: first, contested: [] };
  return { match: null, contested: [...matches.map(({ id }) => id), ...(known ? [known] : [])] };
}

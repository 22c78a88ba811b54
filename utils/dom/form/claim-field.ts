import { HANDOVER_IDS, type HandoverId } from '../../core/credentials/credentials.ts';
import type { Evidence } from '../../core/target/fill-report.ts';
import { foldLabel } from '../../core/text/text.ts';
import type { Field } from './field.ts';
import type { FieldName, NameSource } from './field-names.ts';
import { fitOf, holdsPhrase, type Lexicon } from './match-name.ts';

/** What speaks for a field being the place of a value. */
export interface Claim {
  readonly id: HandoverId;
  readonly score: number;
  /** Where the name was found, and which known label it fits. */
  readonly evidence: Pick<Evidence, 'source' | 'label' | 'exact'>;
}

/** A field's one claim; `contested` lists the values that speak for it equally, none of which may have it. */
export interface Claimed {
  readonly field: Field;
  readonly claim: Claim | null;
  readonly contested: readonly HandoverId[];
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
/** Below this nothing is claimed: a known label as a part of a `name` attribute is too little. */
const LEAST = 4;
/** A position that was seen to be right weighs more than any label. */
const KNOWN = 14;

/** What explains a field of which the label says what it is for ("not the request token"). */
const HINTS: ReadonlySet<NameSource> = new Set(['placeholder', 'title']);

/** Which value the field is for, by its names and by the places known to be right. */
export function claimField(
  field: Field,
  names: readonly FieldName[],
  lexicon: Lexicon,
  known: HandoverId | null,
): Claimed {
  const best = new Map<HandoverId, Claim>();
  if (isForElse(names, lexicon)) return { field, claim: null, contested: [] };
  for (const { source, text } of names) {
    const name = foldLabel(text);
    if (isNegative(name, lexicon)) continue;
    if (isSearch(field) && source !== 'label') continue;
    for (const id of HANDOVER_IDS) {
      const fit = fitOf(name, lexicon.fields[id]);
      if (!fit) continue;
      const score = WEIGHT[source] * (fit.exact ? 1 : PART);
      if (score < LEAST || score <= (best.get(id)?.score ?? 0)) continue;
      best.set(id, { id, score, evidence: { source, label: fit.label, exact: fit.exact } });
    }
  }
  return settle(field, [...best.values()], known);
}

const isNegative = (name: string, { negative }: Lexicon): boolean =>
  negative.some((word) => holdsPhrase(name, word));

/**
 * Whether the field's own names say that it is for something else: its label does, or a hint where the label is not
 * known. What a label goes on with below a known first line is a hint as well.
 */
function isForElse(names: readonly FieldName[], lexicon: Lexicon): boolean {
  const isKnown = (text: string) => HANDOVER_IDS.some((id) => lexicon.fields[id].has(foldLabel(text)));
  const labels = names.filter(({ source }) => source === 'label');
  const says = labels.filter(
    ({ text }) => !text.includes('\n') || !isKnown(text.slice(0, text.indexOf('\n'))),
  );
  if (says.some(({ text }) => isNegative(foldLabel(text), lexicon))) return true;
  if (labels.some(({ text }) => isKnown(text))) return false;
  return names.some(({ source, text }) => HINTS.has(source) && isNegative(foldLabel(text), lexicon));
}

function settle(field: Field, claims: Claim[], known: HandoverId | null): Claimed {
  const [first, second] = claims.sort((a, b) => b.score - a.score);
  if (known && (!first || first.id === known)) {
    const evidence = { source: 'known', label: first?.evidence.label ?? '', exact: true } as const;
    return { field, claim: { id: known, score: KNOWN, evidence }, contested: [] };
  }
  const isClear =
    first && (!second || (first.evidence.exact && !second.evidence.exact) || first.score - second.score >= 2);
  if (first && isClear && !known) return { field, claim: first, contested: [] };
  return { field, claim: null, contested: [...claims.map(({ id }) => id), ...(known ? [known] : [])] };
}

const isSearch = (field: Field): boolean => field.type === 'search';

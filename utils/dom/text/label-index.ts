import type { CredentialId } from '../../core/credentials.ts';
import type { ByLanguage, Source } from '../../core/source.ts';
import { foldedLabels, foldLabel } from '../../core/text.ts';

/** What a label names: one of the values, or something that is none of them. */
export type Named = CredentialId | 'other';

/** All labels that a page may show, ready for quick questions. */
export interface LabelIndex {
  /** What the text names if it is a label and nothing else; undefined if it is not. */
  named(raw: string): Named | undefined;
  /** Whether a piece of text may be part of a label, cut between its words; cheap, and wrong only by saying yes. */
  mayBelong(text: string): boolean;
}

const LONGEST = 80;
const LONGEST_PIECE = 1000;
/** Signs of code, data and placeholders: a label as people read it has none of them. */
const CODE = /[_"`{}<>=[\]\\|]/u;
/** Text that has to be folded before words can be looked for in it. */
const UNUSUAL = /[\u00ad\u200b-\u200d\u2060\ufeff\uff00-\uffef]/u;

const indices = new WeakMap<Source, LabelIndex>();

/** The labels of a source's values, and of what else its pages show. */
export function labelIndex(source: Source): LabelIndex {
  let index = indices.get(source);
  if (!index) {
    index = buildIndex(otherLabels(source), source.values);
    indices.set(source, index);
  }
  return index;
}

/** An index of any labels; those of `values` win where a text is in both. */
export function buildIndex(
  others: readonly ByLanguage[],
  values: Partial<Record<CredentialId, ByLanguage>> = {},
): LabelIndex {
  const names = new Map<string, Named>();
  for (const texts of others) for (const label of foldedLabels(texts)) names.set(label, 'other');
  for (const [id, texts] of Object.entries(values) as [CredentialId, ByLanguage][]) {
    for (const label of foldedLabels(texts)) names.set(label, id);
  }
  const mayBelong = pieceTest([...names.keys()]);
  return {
    named: (raw) => (raw.length > LONGEST || CODE.test(raw) ? undefined : names.get(foldLabel(raw))),
    mayBelong,
  };
}

/** Labels of other things on the same pages: a value after one of them belongs to it. */
const otherLabels = ({ decoys, appIdField, appName, lists, prepared }: Source): ByLanguage[] => [
  ...[decoys, appIdField, appName, ...Object.values(lists)],
  ...prepared.map(({ labels }) => labels),
];

const longestWord = (label: string): string =>
  label.split(' ').reduce((a, b) => (b.length > a.length ? b : a));

/**
 * Tests whether a text is a piece of a label or holds a whole one. Most of a page's texts have no label's longest word,
 * which one plain pattern tells without folding them: classes of Unicode in it would cost more than all the rest.
 */
function pieceTest(labels: readonly string[]): (text: string) => boolean {
  const word = new RegExp([...new Set(labels.map(longestWord))].join('|'), 'i');
  const whole = new RegExp(labels.join('|'));
  const all = labels.join('\n');
  return (text) => {
    if (!word.test(text) && !UNUSUAL.test(text)) return false;
    const folded = foldLabel(text.slice(0, LONGEST_PIECE));
    return folded !== '' && (all.includes(folded) || whole.test(folded));
  };
}

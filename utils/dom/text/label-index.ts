import type { CredentialId } from '../../core/credentials/credentials.ts';
import type { ByLanguage, Source, SourceLabels, SourcePages } from '../../core/source/source.ts';
import { foldedLabels, foldLabel } from '../../core/text/text.ts';

/** What a label names: one of the values, or something that is none of them. */
export type Named = CredentialId | 'other';

/** All labels that a page may show, ready for quick questions. */
export interface LabelIndex<N = Named> {
  /** What the text names if it is a label and nothing else; undefined if it is not. */
  named(raw: string): N | undefined;
  /** Whether a piece of text may be part of a label, cut between its words; cheap, and wrong only by saying yes. */
  mayBelong(text: string): boolean;
}

const LONGEST = 80;
const LONGEST_PIECE = 1000;
/** Signs of code, data and placeholders: a label as people read it has none of them. */
const CODE = /[_"`{}<>=[\]\\|]/u;
/** Text that has to be folded before words can be looked for in it. */
const UNUSUAL = /[\u00ad\u200b-\u200d\u2060\ufeff\uff00-\uffef]/u;

/** The labels of a source's values, and of what else its pages show. */
export const labelIndex = onceFor((source: SourceLabels) => buildIndex(otherLabels(source), source.values));

/** The headings of a source's pages. */
export const headingIndex = onceFor(({ companyHeading, pages }: SourcePages) =>
  buildIndex([companyHeading, ...pages.map(({ headings = {} }) => headings)]),
);

/** The names of a source's own buttons. */
export const buttonIndex = onceFor(({ buttons }: Pick<Source, 'buttons'>) => buildIndex([], buttons));

function onceFor<S extends object, I>(build: (source: S) => I): (source: S) => I {
  const built = new WeakMap<S, I>();
  return (source) => {
    const index = built.get(source) ?? build(source);
    built.set(source, index);
    return index;
  };
}

/** An index of any labels; those of `values` win where a text is in both. */
export function buildIndex<N extends string = CredentialId>(
  others: readonly ByLanguage[],
  values: Partial<Readonly<Record<N, ByLanguage>>> = {},
): LabelIndex<N | 'other'> {
  const names = new Map<string, N | 'other'>();
  for (const texts of others) for (const label of foldedLabels(texts)) names.set(label, 'other');
  for (const [id, texts] of Object.entries(values) as [N, ByLanguage][]) {
    for (const label of foldedLabels(texts)) names.set(label, id);
  }
  return {
    named: (raw) => (raw.length > LONGEST || CODE.test(raw) ? undefined : names.get(foldLabel(raw))),
    mayBelong: pieceTest([...names.keys()]),
  };
}

/** Labels of other things on the same pages: a value after one of them belongs to it. */
const otherLabels = ({ decoys, appIdField, appName, lists, prepared }: SourceLabels): ByLanguage[] => [
  ...[decoys, appIdField, appName, ...Object.values(lists)],
  ...prepared.map(({ labels }) => labels),
];

/** What may stand between two words of a label; classes of Unicode would cost more than all the rest of a reading. */
const GAP = '[^a-z0-9]*';

/**
 * A pattern of a label's longest word where the label's other words can be beside it: a text that holds the whole label
 * goes on with them, and a piece of a label begins or ends where they are missing.
 */
function longestWord(label: string): string {
  const words = label.split(' ');
  const word = words.reduce((a, b) => (b.length > a.length ? b : a));
  const at = words.indexOf(word);
  const [before, after] = [words[at - 1]?.at(-1), words[at + 1]?.[0]];
  const begins = (what: string) => `(?<=${what}${GAP}${word})`;
  const ends = (what: string) => `(?=${GAP}${what})`;
  if (before && after) return word + begins(`(?:^|${before})`) + ends(`(?:$|${after})`);
  const goesOn = before ? begins(before) : after ? ends(after) : '';
  return goesOn ? `${word}(?:${goesOn}|${begins('^')}${ends('$')})` : word;
}

/** Tests whether a text is a piece of a label or holds a whole one: one cheap pattern tells it of most texts of a page. */
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

import { HANDOVER_IDS, type HandoverId } from '../../core/credentials/credentials.ts';
import { isTaughtWhole } from '../../core/pointing/pointed.ts';
import type { Target } from '../../core/target/target.ts';
import { foldedLabels, foldLabel } from '../../core/text/text.ts';

/** A target's labels, folded once. */
export interface Lexicon {
  /** By value: each label as it is compared, and as it is written. */
  readonly fields: Readonly<Record<HandoverId, ReadonlyMap<string, string>>>;
  readonly negative: readonly string[];
  readonly context: readonly string[];
  readonly others: readonly string[];
  /** Single words that say nothing about whose form it is. */
  readonly neutral: ReadonlySet<string>;
  /** The admin pointed at every field: whose form it is was their choice. */
  readonly isTaughtWhole: boolean;
}

/** How well a name fits a value, and the label that it fits. */
export interface Fit {
  readonly exact: boolean;
  readonly label: string;
}

/** The target's labels for comparison; made once for each target. */
export function lexiconOf(target: Target): Lexicon {
  const known = lexicons.get(target) ?? makeLexicon(target);
  lexicons.set(target, known);
  return known;
}

const lexicons = new WeakMap<Target, Lexicon>();

function makeLexicon(target: Target): Lexicon {
  const fields = Object.fromEntries(
    HANDOVER_IDS.map((id) => [
      id,
      new Map(
        Object.values<readonly string[]>(target.fields[id].labels)
          .flat()
          .reverse()
          .map((label) => [foldLabel(label), label]),
      ),
    ]),
  ) as unknown as Record<HandoverId, Map<string, string>>;
  const context = target.context.map(foldLabel);
  return {
    fields,
    negative: [...foldedLabels(target.negative)],
    context,
    isTaughtWhole: isTaughtWhole(target),
    others: target.others.map(foldLabel),
    neutral: new Set([...context, ...foldedLabels(target.neutral)].flatMap((text) => text.split(' '))),
  };
}

/** Scripts that put no blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;

/** Whether the folded text holds the folded phrase as whole words; where a script has no blanks, anywhere. */
export function holdsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + phrase.length] ?? ' '];
    if (isEdge(before, phrase[0]) && isEdge(after, phrase.at(-1))) return true;
  }
  return false;
}

const isEdge = (outside: string, inside = ''): boolean =>
  outside === ' ' || UNSPACED.test(outside) || UNSPACED.test(inside);

/** A single short word ("secret") says too little when it is only a part of a label. */
const isTelling = (phrase: string): boolean =>
  phrase.includes(' ') || phrase.length >= 10 || (UNSPACED.test(phrase) && phrase.length >= 4);

/** How well a folded name fits one value's labels; null if it does not. */
export function fitOf(name: string, labels: ReadonlyMap<string, string>): Fit | null {
  const same = labels.get(name);
  if (same !== undefined) return { exact: true, label: same };
  for (const [folded, label] of labels)
    if (isTelling(folded) && holdsPhrase(name, folded)) return { exact: false, label };
  return null;
}

/** What is left of a folded text without the words that say nothing about whose form it is. */
export function unexplained(text: string, { neutral }: Lexicon): string {
  return text
    .split(' ')
    .filter((word) => word.length > 1 && !neutral.has(word) && !/^\p{N}+$/u.test(word))
    .map((word) => (UNSPACED.test(word) ? withoutWords(word, neutral) : word))
    .join('');
}

/** Whether the folded text holds one of the folded phrases. */
export const holdsAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => holdsPhrase(text, word));

/** A title holds the source's name, or that of somebody whose forms are alike. */
export const isKnown = (title: string, { context, others }: Lexicon): boolean =>
  holdsAny(foldLabel(title), [...context, ...others]);

/** A title names something that is neither the source nor what any settings page has. */
export const isName = (title: string, lexicon: Lexicon): boolean =>
  unexplained(foldLabel(title), lexicon) !== '' && !holdsAny(foldLabel(title), lexicon.context);

/** A run of a script without blanks, without the known words in it, the longest first, and without single signs. */
function withoutWords(run: string, words: ReadonlySet<string>): string {
  const found = [...words].filter((word) => run.includes(word)).sort((a, b) => b.length - a.length);
  return found
    .reduce((rest, word) => rest.replaceAll(word, ' '), run)
    .split(' ')
    .filter((rest) => rest.length > 1)
    .join('');
}

import type { FillTarget } from '../../../core/target/target.ts';
import { foldedLabels, foldLabel, normalForm } from '../../../core/text/text.ts';
import { holdsAny, holdsPhrase } from '../locate/lexicon.ts';
import { flat, harmlessFailures, oneOf } from './harmless.ts';

/** `pending`: work is under way, this is no answer yet. */
export type AnswerKind = 'refused' | 'accepted' | 'pending' | 'unclear';

/** Shorter words count only as a whole: "valid" is also the beginning of "validate". */
const SHORTEST_STEM = 6;
const SENTENCE_END = /(?<=[.!?;])\s+|(?<=。)|\n/u;
const JOINTS = /[,;:–—|、]/u;
/** Signs that say "no", wherever they stand; not those that close a message. */
const CROSS = /[✗✘❌⛔🚫]/u;

/**
 * Makes the function that says what a text of the page means, by the target's words of all languages: a refusal in any of
 * its sentences, else work under way, else an acceptance. Failures that did not happen ("0 errors") are none. A sentence
 * that asks, negates, makes a condition or speaks of a part of the values accepts nothing; nor does what stands behind a
 * request ("enter a valid URL"), nor a text that tells of storing or sending, but for a part of it that says more ("validated
 * and saved"), nor one with a "but" in any of its sentences or with the title of a list ("Connected accounts"). What is only supposed ("if you change a value, it will fail") refuses nothing.
 */
export function createClassifier({ answers }: FillTarget): (text: string) => AnswerKind {
  const wordsOf = (...kinds: readonly (keyof FillTarget['answers'])[]) =>
    kinds.flatMap((kind) => [...foldedLabels(answers[kind])]);
  const [refused, pending, storing] = [wordsOf('refused'), wordsOf('pending'), wordsOf('storing')];
  const [accepted, succeeded] = [wordsOf('accepted'), wordsOf('accepted', 'succeeded')];
  const [negating, doubting] = [wordsOf('negating', 'none'), wordsOf('contrasting', 'titles')];
  const [supposing, asking] = [wordsOf('supposing'), wordsOf('supposing', 'asking')];
  const joining = new Set(wordsOf('joining'));
  const withoutHarmless = harmlessFailures(answers);

  const partly = new RegExp(
    `(?<![\\d.,])(\\d+)\\s*(?:/|${oneOf(flat(answers.outOf))})\\s*(\\d+)(?![\\d.,/])`,
    'iu',
  );
  /** "3 of 4 values validated". */
  const isPartial = (sentence: string): boolean => {
    const [, some, all] = partly.exec(sentence) ?? [];
    return Number(some) < Number(all);
  };

  const meaningOf = (sentence: string, isStored: boolean): AnswerKind => {
    const folded = foldLabel(sentence);
    const parts = partsOf(sentence, joining);
    if (partsBefore(supposing, parts).some((part) => holdsStem(part, refused))) return 'refused';
    if (/\.\.\.\s*$/u.test(sentence) || holdsStem(folded, pending)) return 'pending';
    if (/\?\s*$/u.test(sentence) || CROSS.test(sentence) || isPartial(sentence) || holdsAny(folded, negating))
      return 'unclear';
    const says = (part: string) =>
      isStored ? holdsWord(part, accepted) && !holdsWord(part, storing) : holdsWord(part, succeeded);
    return partsBefore(asking, parts).some(says) ? 'accepted' : 'unclear';
  };

  return (text) => {
    // Short negations ("isn't") are written out.
    const plain = withoutHarmless(normalForm(text).replace(/n['’]t\b/giu, ' not'));
    const isStored = holdsWord(foldLabel(plain), storing);
    const kinds = new Set(plain.split(SENTENCE_END).map((sentence) => meaningOf(sentence, isStored)));
    const kind = (['refused', 'pending', 'accepted'] as const).find((each) => kinds.has(each)) ?? 'unclear';
    return kind === 'accepted' && holdsAny(foldLabel(plain), doubting) ? 'unclear' : kind;
  };
}

const begins = (folded: string, stem: string): boolean =>
  ` ${folded}`.includes(` ${stem}`) || holdsPhrase(folded, stem);
const holdsStem = (folded: string, stems: readonly string[]): boolean =>
  stems.some((stem) => begins(folded, stem));
const holdsWord = (folded: string, words: readonly string[]): boolean =>
  words.some((word) => (word.length < SHORTEST_STEM ? holdsPhrase(folded, word) : begins(folded, word)));

/** The parts up to the first that holds one of the words. */
function partsBefore(words: readonly string[], parts: readonly string[]): readonly string[] {
  const end = parts.findIndex((part) => holdsAny(part, words));
  return end === -1 ? parts : parts.slice(0, end);
}

/** The parts of a sentence between its commas and words of joining, folded. */
const partsOf = (sentence: string, joining: ReadonlySet<string>): string[] =>
  sentence.split(JOINTS).flatMap((part) =>
    foldLabel(part)
      .split(' ')
      .map((word) => (joining.has(word) ? '\n' : word))
      .join(' ')
      .split('\n'),
  );

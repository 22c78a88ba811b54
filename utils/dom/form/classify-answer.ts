import type { Target } from '../../core/target/target.ts';
import { foldedLabels, foldLabel } from '../../core/text/text.ts';
import { holdsPhrase } from './match-name.ts';

/** `pending`: work is under way, this is no answer yet. */
export type AnswerKind = 'refused' | 'accepted' | 'pending' | 'unclear';

/** Shorter words count only as a whole: "valid" is also the beginning of "validate". */
const SHORTEST_STEM = 6;

/** Makes the function that says what a text of the page means, by the target's words of all languages. */
export function createClassifier({ answers }: Target): (text: string) => AnswerKind {
  const [refused, accepted, pending, negating] = (
    ['refused', 'accepted', 'pending', 'negating'] as const
  ).map((kind) => [...foldedLabels(answers[kind])]) as [string[], string[], string[], string[]];

  return (text) => {
    const folded = fold(text);
    if (refused.some((stem) => holdsStem(folded, stem))) return 'refused';
    if (/(?:…|\.\.\.)\s*$/u.test(text) || pending.some((stem) => holdsStem(folded, stem))) return 'pending';
    const isPlain = !/[?？]\s*$/u.test(text) && !negating.some((word) => holdsPhrase(folded, word));
    if (isPlain && accepted.some((word) => holdsWordOrStem(folded, word))) return 'accepted';
    return 'unclear';
  };
}

/** As a label is folded, with short negations ("isn't") written out. */
const fold = (text: string): string => foldLabel(text.replace(/n['’]t\b/giu, ' not'));

const holdsWordOrStem = (text: string, word: string): boolean =>
  word.length < SHORTEST_STEM ? holdsPhrase(text, word) : holdsStem(text, word);

/** Whether a word (or a run of words) of the text begins with the stem. */
function holdsStem(text: string, stem: string): boolean {
  return holdsPhrase(text, stem) || ` ${text}`.includes(` ${stem}`);
}

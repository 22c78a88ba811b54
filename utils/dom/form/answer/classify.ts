import type { HandoverId } from '../../../core/credentials/credentials.ts';
import type { FillTarget } from '../../../core/target/target.ts';
import { foldedLabels, foldLabel, normalForm } from '../../../core/text/text.ts';
import { holdsAny, holdsPhrase, lexiconOf } from '../locate/lexicon.ts';
import { harmlessFailures, TAKEN_OUT } from './harmless.ts';
import { createJudge } from './judge.ts';

/** `part`: what is accepted is named, and is not all four values. `pending`: work is under way, this is no answer yet. */
export type AnswerKind = 'refused' | 'accepted' | 'part' | 'pending' | 'unclear';

export interface Reading {
  readonly kind: AnswerKind;
  /** Nothing in it tells of anything: names, and words that say nothing. */
  readonly isPlain: boolean;
}

/** What the target's words make of a text. */
export interface Words {
  readonly read: (text: string) => Reading;
  /** The values that it names. */
  readonly names: (text: string) => readonly HandoverId[];
  /** Whose name it holds; null without one. */
  readonly whose: (text: string) => 'source' | 'others' | null;
}

/** Shorter words count only as a whole. */
const SHORTEST_STEM = 6;
const SENTENCE_END = /(?<=[.!?;])\s+|(?<=。)|\n/u;

/**
 * Makes what says what a text of the page means, by the target's words of all languages: a refusal in any of
 * its sentences, else work under way, else an acceptance. Failures that did not happen ("0 errors") are none, and what is only
 * supposed ("if you change a value, it will fail") refuses nothing. A text accepts if one of its sentences does and no other
 * holds anything unknown, but for what is supposed, and what tells of storing; a refusal behind an acceptance is unclear.
 */
export function createWords(target: FillTarget): Words {
  const { answers } = target;
  const wordsOf = (kind: keyof FillTarget['answers']) => [...foldedLabels(answers[kind])];
  const [refused, pending, storing] = [wordsOf('refused'), wordsOf('pending'), wordsOf('storing')];
  const [negating, supposing] = [wordsOf('negating'), wordsOf('supposing')];
  const { context, others } = lexiconOf(target);
  const withoutHarmless = harmlessFailures(answers);
  const judge = createJudge(target);

  const meaningOf = (sentence: string, isStored: boolean): AnswerKind | 'plain' => {
    const folded = foldLabel(sentence);
    const parts = judge.parts(sentence);
    const end = parts.findIndex((part) => holdsAny(part, supposing));
    if ((end === -1 ? parts : parts.slice(0, end)).some((part) => holdsStem(part, refused))) return 'refused';
    if (/\.\.\.\s*$/u.test(sentence) || holdsStem(folded, pending)) return 'pending';
    const kind = judge.sentence(sentence, isStored);
    const isAside =
      holdsWord(folded, storing) ||
      ((sentence.includes(TAKEN_OUT) || end !== -1) && !holdsAny(folded, negating));
    return kind === 'unclear' && isAside && !judge.accepts(folded) ? 'plain' : kind;
  };

  const read = (text: string): Reading => {
    // Short negations ("isn't") are written out.
    const plain = withoutHarmless(normalForm(text).replace(/n['’]t\b/giu, ' not'));
    const folded = foldLabel(plain);
    const isStored = holdsWord(folded, storing);
    const kinds = plain.split(SENTENCE_END).map((sentence) => meaningOf(sentence, isStored));
    const kind = kindOf(kinds);
    // "QuickBooks is not connected".
    const isOthers = others.some((name) => `${folded} `.startsWith(`${name} `)) && !holdsAny(folded, context);
    if (kind === 'part' && judge.names(folded).length === judge.all)
      return { kind: 'accepted', isPlain: false };
    return {
      kind: isOthers && kind === 'refused' ? 'unclear' : kind,
      isPlain: kinds.every((each) => each === 'plain'),
    };
  };
  const whose = (text: string) => {
    const folded = foldLabel(text);
    if (holdsAny(folded, context)) return 'source';
    return holdsAny(folded, others) ? 'others' : null;
  };
  return { read, whose, names: (text) => judge.names(foldLabel(text)) };
}

function kindOf(kinds: readonly (AnswerKind | 'plain')[]): AnswerKind {
  const [accepted, refused] = [kinds.indexOf('accepted'), kinds.lastIndexOf('refused')];
  if (refused !== -1) return accepted !== -1 && accepted < refused ? 'unclear' : 'refused';
  if (kinds.includes('pending')) return 'pending';
  if (kinds.includes('unclear')) return 'unclear';
  return (['accepted', 'part'] as const).find((each) => kinds.includes(each)) ?? 'unclear';
}

const begins = (folded: string, stem: string): boolean =>
  ` ${folded}`.includes(` ${stem}`) || holdsPhrase(folded, stem);
const holdsStem = (folded: string, stems: readonly string[]): boolean =>
  stems.some((stem) => begins(folded, stem));
const holdsWord = (folded: string, words: readonly string[]): boolean =>
  words.some((word) => (word.length < SHORTEST_STEM ? holdsPhrase(folded, word) : begins(folded, word)));

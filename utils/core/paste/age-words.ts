import type { ByLanguage } from '../source/source.ts';
import { escapePattern } from '../text/text.ts';
import type { PasteLabels } from './labels.ts';

/** A word in a text that calls a value old or new. */
export interface AgeWord {
  readonly calls: 'old' | 'new';
  /** It is always about the value behind it ("replaced by", "formerly"). */
  readonly leads: boolean;
  readonly from: number;
  readonly to: number;
}

export interface AgeWords {
  /** The words of a stretch of text that call a value old or new, in its order. */
  in(text: string): readonly AgeWord[];
  /** Whether a stretch holds nothing but such words, signs, and words that join them. */
  fill(text: string): boolean;
  /** A pattern of the words that call a value old, void or an example. */
  readonly old: string;
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const LATIN_ONLY = /^[\p{Script=Latin}\p{P} ]+$/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const ready = new WeakMap<PasteLabels, AgeWords>();

/** The words of `labels`, made ready once. */
export function ageWordsOf(labels: PasteLabels): AgeWords {
  const known = ready.get(labels) ?? build(labels);
  ready.set(labels, known);
  return known;
}

function build({ outdated, current, replacedBy, insteadOf, links, joints }: PasteLabels): AgeWords {
  const kinds = [
    { calls: 'new', leads: true, words: replacedBy },
    { calls: 'old', leads: true, words: insteadOf },
    { calls: 'old', leads: false, words: outdated },
    { calls: 'new', leads: false, words: current },
  ] as const;
  const joining = new Set([links, joints].flatMap((words) => Object.values(words).flat()));
  // Where words have no borders, one that joins may hold one that calls ("更新" and "新"): the longer one is meant.
  const longer = [...joining].filter((word) => word.length > 1 && !LATIN_ONLY.test(word)).map(escapePattern);
  const calling = kinds.map(({ words }) => `(${anyOf(words)})`);
  const pattern = new RegExp([...longer, ...calling].join('|'), 'giu');
  return {
    in: (text) =>
      [...text.matchAll(pattern)].flatMap(({ index, 0: word, ...groups }) => {
        const kind = kinds.find((_, at) => (groups as Record<number, unknown>)[at + 1] !== undefined);
        return kind ? { calls: kind.calls, leads: kind.leads, from: index, to: index + word.length } : [];
      }),
    fill: (text) =>
      (text.replace(pattern, ' ').match(WORD) ?? []).every((word) => joining.has(word.toLowerCase())),
    old: anyOf(outdated),
  };
}

/** A pattern of these words, the longest first: whole ones only, where words have borders. */
function anyOf(words: ByLanguage): string {
  const all = Object.values(words)
    .flat()
    .sort((a, b) => b.length - a.length);
  const listed = (latin: boolean) => all.filter((word) => LATIN_ONLY.test(word) === latin).map(escapePattern);
  const [whole, anywhere] = [listed(true), listed(false)];
  return [`(?<!${LETTER})(?:${whole.join('|')})(?!${LETTER})`, ...anywhere].join('|');
}

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
  /** Whether a stretch holds words by which a text corrects itself: of old and new, of a mistake. */
  corrects(text: string): boolean;
  /** What stands behind the last such word; null where there is none. */
  behindLast(text: string): string | null;
  /** Patterns of the words that call a value old, void or an example; that deny it; that stand before a name; that replace. */
  readonly old: string;
  readonly denies: string;
  readonly determiners: string;
  readonly replaces: string;
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const LATIN_ONLY = /^[\p{Script=Latin}\p{P} ]+$/u;
/** A field with such a name that says no (`"deleted": false`). */
const NOT_SET = `(?!\\w{0,20}["']?[ \\t]{0,3}[:=][ \\t]{0,3}["']?(?:false|no|null|0)\\b)`;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const ready = new WeakMap<PasteLabels, AgeWords>();

/** The words of `labels`, made ready once. */
export function ageWordsOf(labels: PasteLabels): AgeWords {
  const known = ready.get(labels) ?? build(labels);
  ready.set(labels, known);
  return known;
}

function build(labels: PasteLabels): AgeWords {
  const { outdated, examples, current, replacedBy, replaces, insteadOf, corrects, links, joints } = labels;
  const kinds = [
    { calls: 'new', leads: true, words: replacedBy },
    { calls: 'old', leads: true, words: replaces },
    { calls: 'old', leads: true, words: insteadOf },
    { calls: 'old', leads: false, words: outdated },
    { calls: 'old', leads: false, words: examples },
    { calls: 'new', leads: false, words: current },
  ] as const;
  const joining = new Set([links, joints].flatMap((words) => Object.values(words).flat()));
  // Where words have no borders, one that joins may hold one that calls ("更新" and "新"): the longer one is meant.
  const longer = [...joining].filter((word) => word.length > 1 && !LATIN_ONLY.test(word)).map(escapePattern);
  const calling = kinds.map(({ words }) => `(${anyOf(words)})`);
  const pattern = new RegExp([...longer, ...calling].join('|'), 'giu');
  const correcting = new RegExp(anyOf(outdated, current, corrects), 'giu');
  return {
    in: (text) =>
      [...text.matchAll(pattern)].flatMap(({ index, 0: word, ...groups }) => {
        const kind = kinds.find((_, at) => (groups as Record<number, unknown>)[at + 1] !== undefined);
        return kind ? { calls: kind.calls, leads: kind.leads, from: index, to: index + word.length } : [];
      }),
    fill: (text) =>
      (text.replace(pattern, ' ').match(WORD) ?? []).every((word) => joining.has(word.toLowerCase())),
    corrects: (text) => text.search(correcting) !== -1,
    behindLast: (text) => {
      const last = [...text.matchAll(correcting)].at(-1);
      return last ? text.slice(last.index + last[0].length) : null;
    },
    old: `(?:${anyOf(outdated, examples)})${NOT_SET}`,
    denies: anyOf(labels.denies),
    determiners: anyOf(labels.determiners),
    replaces: anyOf(replaces),
  };
}

/** A pattern of these words, the longest first: whole ones only, where words have borders, and none of an address. */
function anyOf(...lists: readonly ByLanguage[]): string {
  const all = lists.flatMap((words) => Object.values(words).flat()).sort((a, b) => b.length - a.length);
  const listed = (latin: boolean) => all.filter((word) => LATIN_ONLY.test(word) === latin).map(escapePattern);
  const [whole, anywhere] = [listed(true), listed(false)];
  return [`(?<!${LETTER}|[@.])(?:${whole.join('|')})(?!${LETTER})`, ...anywhere].join('|');
}

import { HANDOVER_IDS, type HandoverId } from '../core/credentials.ts';
import type { Target } from '../core/target.ts';
import { foldLabel } from '../core/text.ts';
import { foldedLabels } from './labels.ts';

/** A target's labels, folded once. */
export interface Lexicon {
  readonly fields: Readonly<Record<HandoverId, readonly string[]>>;
  readonly negative: readonly string[];
  readonly context: readonly string[];
}

/** How well a name fits a value, and the label that it fits. */
export interface Fit {
  readonly exact: boolean;
  readonly label: string;
}

export function lexiconOf(target: Target): Lexicon {
  const fields = Object.fromEntries(
    HANDOVER_IDS.map((id) => [id, [...foldedLabels(target.fields[id].labels)]]),
  ) as unknown as Record<HandoverId, string[]>;
  return { fields, negative: [...foldedLabels(target.negative)], context: target.context.map(foldLabel) };
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
export function fitOf(name: string, labels: readonly string[]): Fit | null {
  if (labels.includes(name)) return { exact: true, label: name };
  const label = labels.find((each) => isTelling(each) && holdsPhrase(name, each));
  return label === undefined ? null : { exact: false, label };
}

import type { PageAnswer } from '../../../core/target/fill-report.ts';
import type { Target } from '../../../core/target/target.ts';
import { foldedLabels, foldLabel } from '../../../core/text/text.ts';
import { composedContains } from '../../base/composed.ts';
import { holdsAny, holdsPhrase } from '../locate/lexicon.ts';
import { messageAt, type PageTexts } from './page-texts.ts';

/** `pending`: work is under way, this is no answer yet. */
export type AnswerKind = 'refused' | 'accepted' | 'pending' | 'unclear';

/** Shorter words count only as a whole: "valid" is also the beginning of "validate". */
const SHORTEST_STEM = 6;

/** Makes the function that says what a text of the page means, by the target's words of all languages. */
export function createClassifier({ answers }: Target): (text: string) => AnswerKind {
  const wordsOf = (kind: keyof Target['answers']) => [...foldedLabels(answers[kind])];
  const [refused, accepted] = [wordsOf('refused'), wordsOf('accepted')];
  const [pending, negating] = [wordsOf('pending'), wordsOf('negating')];

  return (text) => {
    // Short negations ("isn't") are written out.
    const folded = foldLabel(text.replace(/n['’]t\b/giu, ' not'));
    const begins = (stem: string) => ` ${folded}`.includes(` ${stem}`) || holdsPhrase(folded, stem);
    if (refused.some(begins)) return 'refused';
    if (/(?:…|\.\.\.)\s*$/u.test(text) || pending.some(begins)) return 'pending';
    const isPlain = !/[?？]\s*$/u.test(text) && !holdsAny(folded, negating);
    const holds = (word: string) => (word.length < SHORTEST_STEM ? holdsPhrase(folded, word) : begins(word));
    return isPlain && accepted.some(holds) ? 'accepted' : 'unclear';
  };
}

export interface FoundAnswer extends PageAnswer {
  /** The page says that it is still at work. */
  readonly pending: boolean;
}

/** What is compared: the page's texts when the button was pressed, now, and those that were gone in between. */
export interface Looks {
  readonly before: PageTexts;
  readonly now: PageTexts;
  readonly gone: ReadonlySet<string>;
}

/** What the button and the form share, and the part of the page around it. */
export interface Places {
  readonly near: Element;
  readonly part: Element;
}

/**
 * The page's answer among the texts that are new since the button was pressed: a refusal before an acceptance. A text
 * counts if the page announces it or it stands in the form's part of the page; one that is not understood only if it
 * is announced or near. A text that was there before counts again only if it was gone in between and is announced.
 */
export function findAnswer(
  { before, now, gone }: Looks,
  { near, part }: Places,
  classify: (text: string) => AnswerKind,
): FoundAnswer | null {
  const told = new Map<AnswerKind, { text: string; announced: boolean }>();
  for (const [text, elements] of now) {
    const isBack = gone.has(text);
    if (!isBack && elements.length <= (before.get(text)?.length ?? 0)) continue;
    for (const element of elements) {
      const message = messageAt(element, text);
      if (!message || (isBack && !message.announced)) continue;
      const kind = classify(message.text);
      const isMine = message.announced || composedContains(kind === 'unclear' ? near : part, element);
      const known = told.get(kind);
      if (isMine && (!known || (message.announced && !known.announced))) told.set(kind, message);
    }
  }
  const pending = told.has('pending');
  for (const outcome of ['refused', 'accepted', 'unclear'] as const) {
    const message = told.get(outcome);
    if (message) return { outcome, text: message.text, pending };
  }
  return pending ? { outcome: 'unclear', text: told.get('pending')?.text ?? '', pending } : null;
}

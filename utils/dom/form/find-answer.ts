import type { PageAnswer } from '../../core/target/fill-report.ts';
import { composedContains } from '../base/composed.ts';
import type { AnswerKind } from './classify-answer.ts';
import { type Message, messageAt, type PageTexts } from './page-texts.ts';

export interface FoundAnswer extends PageAnswer {
  /** The page says that it is still at work. */
  readonly pending: boolean;
}

export interface Search {
  readonly before: PageTexts;
  readonly now: PageTexts;
  /** Texts of `before` that were gone in between. */
  readonly gone: ReadonlySet<string>;
  /** What the button and the form share. */
  readonly near: Element;
  /** The part of the page around it. */
  readonly part: Element;
  readonly classify: (text: string) => AnswerKind;
}

/**
 * The page's answer among the texts that are new since the button was pressed: a refusal before an acceptance. A text
 * counts if the page announces it or it stands in the form's part of the page; one that is not understood only if it
 * is announced or near. A text that was there before counts again only if it was gone in between and is announced.
 */
export function findAnswer({ before, now, gone, near, part, classify }: Search): FoundAnswer | null {
  const messages: { message: Message; kind: AnswerKind }[] = [];
  for (const [text, elements] of now) {
    const isBack = gone.has(text);
    if (!isBack && elements.length <= (before.get(text)?.length ?? 0)) continue;
    for (const element of elements) {
      const message = messageAt(element, text);
      if (!message || (isBack && !message.announced)) continue;
      const kind = classify(message.text);
      const isMine = message.announced || composedContains(kind === 'unclear' ? near : part, element);
      if (isMine) messages.push({ message, kind });
    }
  }
  const of = (kind: AnswerKind) =>
    messages
      .filter((each) => each.kind === kind)
      .sort((a, b) => Number(b.message.announced) - Number(a.message.announced))[0]?.message;
  const pending = of('pending') !== undefined;
  for (const outcome of ['refused', 'accepted', 'unclear'] as const) {
    const message = of(outcome);
    if (message) return { outcome, text: message.text, pending };
  }
  return pending ? { outcome: 'unclear', text: of('pending')?.text ?? '', pending } : null;
}

import type { PageAnswer } from '../../../core/target/fill-report.ts';
import { composedContains } from '../../base/composed.ts';
import type { AnswerKind } from './classify.ts';
import { type Message, messageAt, type PageTexts, type TextPlace } from './page-texts.ts';

export interface FoundAnswer extends PageAnswer {
  /** The page says that it is still at work. */
  readonly pending: boolean;
  /** Where it comes from: a text that is new, two of them that differ, one that came again, one that never went. */
  readonly basis: 'new' | 'contradiction' | 'again' | 'standing';
}

/** What is compared: the page's texts when the button was pressed, now, and what became of them in between. */
export interface Looks {
  readonly before: PageTexts;
  readonly now: PageTexts;
  /** Texts that were gone in between. */
  readonly gone: ReadonlySet<string>;
  /** Since which look, counted from the press, each new text has been there. */
  readonly since: ReadonlyMap<string, number>;
}

/** The form, what the button and the form share, and the part of the page around it. */
export interface Places {
  readonly form: Element;
  /** Form and button are still the ones that were there when it was pressed. */
  readonly isKept: boolean;
  readonly near: Element;
  readonly part: Element;
}

interface Told extends Message {
  readonly since: number;
}
type ByKind = Map<AnswerKind, Told>;

/** Whether there is more of a text than there was when the button was pressed. */
export const isNew = (text: string, { before, now }: Pick<Looks, 'before' | 'now'>): boolean =>
  (now.get(text)?.length ?? 0) > (before.get(text)?.length ?? 0);

/**
 * The page's answer among the texts that came since the button was pressed: the last word, and of words that came together
 * the refusal. A text counts if the page announces it or it stands in the form's part of the page; one that is not understood
 * only if it is announced or near. A text that was there before counts, where nothing new does, if it is announced and was
 * gone in between or drawn anew by itself.
 */
export function findAnswer(
  looks: Looks,
  places: Places,
  classify: (text: string) => AnswerKind,
): FoundAnswer | null {
  const [fresh, again]: [ByKind, ByKind] = [new Map(), new Map()];
  const known = nodesOf(looks.before);
  for (const [text, all] of looks.now) {
    const isFresh = isNew(text, looks);
    const isBack = looks.gone.has(text);
    const isDrawnAnew = ({ node }: TextPlace) => places.isKept && !known.has(node);
    if (!isFresh && !isBack && !(looks.before.has(text) && all.some(isDrawnAnew))) continue;
    for (const place of all) {
      const message = messageAt(place.element, text, places.form);
      if (!message || (!isFresh && !(message.announced && (isBack || isDrawnAnew(place))))) continue;
      const kind = kindOf(message, classify);
      if (
        !message.announced &&
        !composedContains(kind === 'unclear' ? places.near : places.part, place.element)
      )
        continue;
      keep(isFresh ? fresh : again, kind, { ...message, since: looks.since.get(text) ?? 0 });
    }
  }
  return answerIn(fresh, 'new') ?? answerIn(again, 'again');
}

/**
 * What stood in the form's part of the page when the button was pressed and stands there still: some pages give the same
 * answer without a change of anything. Whether it is the answer to this press cannot be told: it is unclear.
 */
export function standingAnswer(
  { before, now }: Pick<Looks, 'before' | 'now'>,
  { form, part }: Places,
  classify: (text: string) => AnswerKind,
): FoundAnswer | null {
  for (const kind of ['refused', 'accepted'])
    for (const [text, all] of now) {
      const own = before.has(text) ? all.find(({ element }) => composedContains(part, element)) : undefined;
      const message = own && classify(text) === kind ? messageAt(own.element, text, form) : null;
      if (message) return { outcome: 'unclear', text: message.text, pending: false, basis: 'standing' };
    }
  return null;
}

/** An acceptance that is none with what stands beside it ("Connected | No", "Success" over "Settings saved") is unclear. */
function kindOf({ text, within }: Message, classify: (text: string) => AnswerKind): AnswerKind {
  const kind = classify(text);
  return kind === 'accepted' && within().some((more) => classify(more) === 'unclear') ? 'unclear' : kind;
}

function nodesOf(texts: PageTexts): ReadonlySet<Node> {
  const nodes = new Set<Node>();
  for (const places of texts.values()) for (const { node } of places) nodes.add(node);
  return nodes;
}

/** The latest message of a kind; of those that came together one that is announced. */
function keep(told: ByKind, kind: AnswerKind, message: Told): void {
  const known = told.get(kind);
  const isLater = !known || message.since > known.since;
  if (isLater || (message.since === known.since && message.announced && !known.announced))
    told.set(kind, message);
}

function answerIn(told: ByKind, basis: 'new' | 'again'): FoundAnswer | null {
  const [refused, accepted] = [told.get('refused'), told.get('accepted')];
  const pending = told.has('pending');
  if (refused && accepted && accepted.since > refused.since)
    return { ...accepted, outcome: 'unclear', pending, basis: 'contradiction' };
  for (const kind of ['refused', 'accepted', 'unclear', 'pending'] as const) {
    const message = told.get(kind);
    if (message) return { ...message, outcome: kind === 'pending' ? 'unclear' : kind, pending, basis };
  }
  return null;
}

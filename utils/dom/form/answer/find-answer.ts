import { HANDOVER_IDS } from '../../../core/credentials/credentials.ts';
import type { PageAnswer } from '../../../core/target/fill-report.ts';
import { collapse } from '../../../core/text/text.ts';
import { closest, composedContains, withAncestors } from '../../base/composed.ts';
import { attributeOf, matches } from '../../base/native.ts';
import { textOf } from '../../base/text.ts';
import { firstLine, isTitle } from '../locate/headings.ts';
import type { AnswerKind, Words } from './classify.ts';
import { type Message, messageAt, type PageTexts, type TextPlace } from './page-texts.ts';

const LONGEST_TITLE = 200;

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
  readonly button: Element;
  /** What is typed into in the form. */
  readonly fields: readonly Element[];
  /** Form and button are still the ones that were there when it was pressed. */
  readonly isKept: boolean;
  readonly near: Element;
  readonly part: Element;
}

interface Told extends Message {
  readonly kind: AnswerKind;
  readonly since: number;
}

/** Whether there is more of a text than there was when the button was pressed. */
export const isNew = (text: string, { before, now }: Pick<Looks, 'before' | 'now'>): boolean =>
  (now.get(text)?.length ?? 0) > (before.get(text)?.length ?? 0);

/**
 * The page's answer among the texts that came since the button was pressed: the last word, and of words that came together
 * the refusal. A text counts if the page announces it or it stands in the form's part of the page; one that is not understood
 * only if it is announced or near. A text that was there before counts, where nothing new does, if it is announced and was
 * gone in between or drawn anew by itself.
 */
export function findAnswer(looks: Looks, places: Places, words: Words): FoundAnswer | null {
  const [fresh, again]: [Told[], Told[]] = [[], []];
  const known = nodesOf(looks.before);
  for (const [text, all] of looks.now) {
    const isFresh = isNew(text, looks);
    const isBack = looks.gone.has(text);
    const isDrawnAnew = ({ node }: TextPlace) => places.isKept && !known.has(node);
    if (!isFresh && !isBack && !(looks.before.has(text) && all.some(isDrawnAnew))) continue;
    for (const place of all) {
      const message = messageAt(place.element, text, places.form);
      if (!message || (!isFresh && !(message.announced && (isBack || isDrawnAnew(place))))) continue;
      if (isOfOthers(message, places, words)) continue;
      const kind = kindOf(message, places, words);
      const around = kind === 'unclear' ? places.near : places.part;
      if (!message.announced && !composedContains(around, place.element)) continue;
      (isFresh ? fresh : again).push({ ...message, kind, since: looks.since.get(text) ?? 0 });
    }
  }
  return answerIn(fresh, 'new', places, words) ?? answerIn(again, 'again', places, words);
}

/**
 * What stood in the form's part of the page when the button was pressed and stands there still: some pages give the same
 * answer without a change of anything. Whether it is the answer to this press cannot be told: it is unclear.
 */
export function standingAnswer(
  { before, now }: Pick<Looks, 'before' | 'now'>,
  { form, part }: Places,
  { read }: Words,
): FoundAnswer | null {
  for (const kind of ['refused', 'accepted'])
    for (const [text, all] of now) {
      const own = before.has(text) ? all.find(({ element }) => composedContains(part, element)) : undefined;
      const message = own && read(text).kind === kind ? messageAt(own.element, text, form) : null;
      if (message) return { outcome: 'unclear', text: message.text, pending: false, basis: 'standing' };
    }
  return null;
}

/**
 * What a message says where it stands. A link or a button tells where it leads, unless it is the one that was pressed. An
 * acceptance that is none with what stands beside it ("Connected | No", "Success" over "Settings saved") is unclear, and so is
 * one that leaves a choice; behind one of the fields it speaks of that value.
 */
function kindOf(message: Message, places: Places, { read }: Words): AnswerKind {
  const { kind } = read(message.text);
  const { element } = message;
  if (kind !== 'pending' && isControl(element) && !composedContains(places.button, element)) return 'unclear';
  if (kind === 'pending' || kind === 'unclear') return kind;
  const whole = message.whole();
  // A refusal behind an acceptance; what is cut off is not known.
  if (kind === 'refused')
    return collapse(whole).includes(message.text) && read(whole).kind === 'unclear' ? 'unclear' : kind;
  if (whole && read(`${message.text}\n${whole}`).kind === 'unclear') return 'unclear';
  const line = read(message.line());
  if (message.isChoice || (line.kind === 'unclear' && !line.isPlain)) return 'unclear';
  return line.kind === 'part' || fieldAt(element, places) ? 'part' : kind;
}

/** Whether the nearest title over a message that names somebody names others ("QuickBooks" over "Not connected"). */
function isOfOthers({ element, text }: Message, { form }: Places, { whose }: Words): boolean {
  for (const at of withAncestors(element)) {
    if (composedContains(at, form)) return false;
    const title = firstLine(textOf(at, LONGEST_TITLE)).replace(text, '').trim();
    const name = isTitle(title) ? whose(title) : null;
    if (name) return name === 'others';
  }
  return false;
}

const isControl = (element: Element): boolean =>
  closest(element, (at) => matches(at, 'a,button,[role=button],[role=link],[role=tab],summary')) !== null;

/** The field of the form that an element stands with; null without one, and beside the button. */
function fieldAt(element: Element, { fields, button }: Places): Element | null {
  for (const at of withAncestors(element)) {
    const [field, ...more] = fields.filter((each) => composedContains(at, each));
    if (field) return more.length > 0 || composedContains(at, button) ? null : field;
  }
  return null;
}

function nodesOf(texts: PageTexts): ReadonlySet<Node> {
  const nodes = new Set<Node>();
  for (const places of texts.values()) for (const { node } of places) nodes.add(node);
  return nodes;
}

/** The latest of the messages; of those that came together one that is announced. */
const latest = (told: readonly Told[]): Told | undefined =>
  told.reduce<Told | undefined>(
    (last, each) =>
      !last || each.since > last.since || (each.since === last.since && each.announced && !last.announced)
        ? each
        : last,
    undefined,
  );

function answerIn(
  told: readonly Told[],
  basis: 'new' | 'again',
  places: Places,
  words: Words,
): FoundAnswer | null {
  const of = (kind: AnswerKind) => told.filter((each) => each.kind === kind);
  const [refused, part, unclear] = [latest(of('refused')), latest(of('part')), latest(of('unclear'))];
  const accepted = latest(of('accepted')) ?? (isWhole(of('part'), places, words) ? part : undefined);
  const pending = of('pending').length > 0;
  const answer = (message: Message, outcome: FoundAnswer['outcome'], from: FoundAnswer['basis'] = basis) => ({
    ...{ outcome, text: message.text, pending, basis: from },
  });
  const good = accepted ?? part;
  if (refused && good && good.since > refused.since) return answer(good, 'unclear', 'contradiction');
  if (refused) return answer(refused, 'refused');
  if (accepted) {
    // The same sign elsewhere says something else ("Valid", "Valid", "Revoked").
    const other = of('unclear').find((each) => isAlike(each, accepted) && !words.read(each.text).isPlain);
    return other ? answer(other, 'unclear') : answer(accepted, 'accepted');
  }
  const message = part ?? unclear ?? latest(told);
  return message ? answer(message, 'unclear') : null;
}

const isAlike = ({ element: one }: Told, { element: other }: Told): boolean =>
  one.localName === other.localName && attributeOf(one, 'class') === attributeOf(other, 'class');

/** Whether acceptances of single values are those of all of them: one behind each field, or each by its name. */
function isWhole(parts: readonly Told[], places: Places, { names }: Words): boolean {
  const behind = new Set(parts.map(({ element }) => fieldAt(element, places)));
  const named = new Set(parts.flatMap(({ text, line }) => names(`${text} ${line()}`)));
  behind.delete(null);
  return (behind.size > 0 && behind.size >= places.fields.length) || named.size === HANDOVER_IDS.length;
}

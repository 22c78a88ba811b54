import { looksLikeValue, withoutStop } from '../../core/credentials/value-like.ts';
import { accessibleName } from '../base/name.ts';
import { controlOf, isControl } from '../text/flow.ts';
import { elementOf } from '../text/item-element.ts';
import type { Item } from '../text/items.ts';
import type { LabelIndex, Named } from '../text/label-index.ts';
import { type Evidence, type Pairing, unclear } from './evidence.ts';
import { mayBeName, nextShown, shownAfter } from './neighbours.ts';
import { dialogOf, isSample } from './page-parts.ts';

/*
 * Values that the page shows in a way that proves nothing. They are never taken, since what stands around may say whose
 * value it is, but the admin is told of them.
 */

/** Words and a colon before what could be a value. */
const MENTION = /([^:\uff1a\n]{1,80}[:\uff1a])\s*(\S+)/gu;
/** No label has more words. */
const MOST_WORDS = 8;
/** A stretch of a value's characters, without the quotation marks before it. */
const STRETCH = /^[\s"'\u00ab\u2018-\u201f\u2039\u300c([]*([\w.~:/-]+)/u;

/** "Your new Client Secret: …", in a sentence. */
export const inSentences: Pairing = ({ text }) =>
  text.mentions().flatMap((item) =>
    [...item.text.matchAll(MENTION)].flatMap(([, lead = '', word = '']) => {
      const value = withoutStop(word);
      return looksLikeValue(value) ? unclear(lastLabel(lead, text.labels), value, elementOf(item)) : [];
    }),
  );

/** "Your new Client Secret" in a line or a heading over it. */
export const belowTexts: Pairing = ({ text }) =>
  text.mentions().flatMap((item) => {
    const value = mayBeName(item) ? shownAfter(item, text) : null;
    const id = value?.kind === 'value' ? lastLabel(item.text, text.labels) : undefined;
    return value && id ? unclear(id, value.text, elementOf(value)) : [];
  });

/** What the longest label at the end of the text names. */
function lastLabel(text: string, { named }: LabelIndex): Named | undefined {
  const words = text.trim().split(/\s+/u).slice(-MOST_WORDS);
  return words.map((_, from) => named(words.slice(from).join(' '))).find(Boolean);
}

/** In fields of a dialog that could be typed into. */
export const inOpenFields: Pairing = ({ text: { flow, labels } }) =>
  flow.controls.flatMap((leaf): Evidence[] => {
    const control = controlOf(leaf);
    if (!control || !/\d/u.test(leaf.text) || !dialogOf(control) || !flow.sight.sees(leaf)) return [];
    return unclear(labels.named(accessibleName(control)), leaf.text, control);
  });

/** Behind the label of a sample; and behind other labels in quotation marks, or run together with what follows. */
export const behindLabels: Pairing = ({ text }) =>
  text.allLabels().flatMap((label): Evidence[] => {
    const isOfSample = isSample(elementOf(label));
    const next = isOfSample ? text.next(label) : nextShown(label, text);
    if (next?.kind !== (isOfSample ? 'value' : 'text')) return [];
    const element = elementOf(next);
    if (isOfSample) return unclear(label.named, next.text, element);
    if (next.chunk.leaves.some(isControl) && !dialogOf(element)) return [];
    return [next.text, firstPiece(next)].flatMap((each) =>
      unclear(label.named, STRETCH.exec(each)?.[1] ?? '', element),
    );
  });

/** The first of the elements that the text consists of. */
function firstPiece({ chunk, from, to }: Item): string {
  const end = chunk.seams.find((seam) => seam > from && seam < to) ?? to;
  return chunk.raw.slice(from, end);
}

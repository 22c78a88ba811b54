import { cleanValue } from '../../core/credentials/shapes.ts';
import { looksLikeValue, withoutStop } from '../../core/credentials/value-like.ts';
import { namesChoice } from '../base/name.ts';
import type { Chunk } from './chunks.ts';
import { controlOf } from './flow.ts';
import type { LabelIndex, Named } from './label-index.ts';

/** What a stretch of a chunk is: a label, something shaped like a value, or any other text. */
export interface Item {
  readonly kind: 'label' | 'value' | 'text';
  readonly chunk: Chunk;
  /** The stretch of `chunk.raw`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Only with `label`. */
  readonly named?: Named;
}

const WORTHLESS = /^[^\p{L}\p{N}\u2022\u25cf*]*$/u;
/** A dash that stands where a value would. */
const NO_VALUE = /^\s*[-\u2012-\u2015]+\s*$/u;
/** Where a token that was broken after its hyphen begins. */
const BEGINNING = /^\s*[a-z\d]{1,8}-\s*$/iu;
const SPACES = /\s+/gu;
const MOST_SPLITS = 12;
const SENTENCE_END = /[.!?]\s+|\u3002\s*/gu;
const COLON = /[:\uff1a]\s*$/u;

/**
 * Cuts a chunk into labels and values: "Label", "value", "Label: value", "Label value Label value" and the reverse.
 * A label counts only at the beginning, after a value and, where a colon and a value follow it, after a sentence; other
 * words make all up to there text. Signs without letters and digits (help icons, asterisks) give no item.
 * With `keepsLines` the white space is shown as it stands in the source: each line has a beginning and an end.
 */
export function itemsOf(chunk: Chunk, labels: LabelIndex, keepsLines: boolean): readonly Item[] {
  const { raw, leaves, whole } = chunk;
  const control = leaves[0] && controlOf(leaves[0]);
  const byLines = keepsLines || control?.localName === 'textarea';
  if (control && !(byLines && isFixed(control) && raw.includes('\n'))) return controlItem(chunk, control);
  if (!whole || (!control && (chunk.element as HTMLElement).isContentEditable)) {
    return [{ kind: 'text', chunk, from: 0, to: raw.length, text: raw }];
  }
  const items: Item[] = [];
  for (const [start, end] of byLines ? linesIn(raw) : [[0, raw.length] as const]) {
    let from = start;
    while (from < end) {
      const item =
        labelAt(chunk, from, end, labels) ??
        valueAt(chunk, from, end, labels) ??
        rest(chunk, from, end, labels);
      if (!item) break;
      items.push(item);
      from = item.to;
    }
  }
  return items;
}

const linesIn = (raw: string): (readonly [number, number])[] =>
  [...raw.matchAll(/[^\n]+/gu)].map((line) => [line.index, line.index + line[0].length] as const);

const isFixed = (control: HTMLInputElement | HTMLTextAreaElement): boolean =>
  control.readOnly || control.disabled;

/** A control that can be typed into holds what the admin types, which is no result of the page. */
function controlItem(chunk: Chunk, control: HTMLInputElement | HTMLTextAreaElement): readonly Item[] {
  const text = control.value;
  const kind = isFixed(control) && looksLikeValue(text) ? 'value' : 'text';
  return [{ kind, chunk, from: 0, to: text.length, text }];
}

/** The longest label that begins here and ends at a seam, a colon, a blank or the end. */
function labelAt(chunk: Chunk, from: number, end: number, labels: LabelIndex): Item | null {
  const { raw, seams, element } = chunk;
  const ends = new Set([end, ...seams.filter((seam) => seam > from && seam < end)]);
  const part = raw.slice(from, Math.min(end, from + 200));
  for (const match of [...part.matchAll(/[:\uff1a]\s*|\s+/gu)].slice(0, MOST_SPLITS))
    ends.add(from + match.index + match[0].length);
  for (const to of [...ends].sort((a, b) => b - a)) {
    const text = raw.slice(from, to);
    const named = labels.named(text);
    if (named) return namesChoice(element) ? null : { kind: 'label', chunk, from, to, text, named };
  }
  return null;
}

/** All that is left if it is one value; else the first word if it is one and ends a sentence or a label follows. */
function valueAt(chunk: Chunk, from: number, end: number, labels: LabelIndex): Item | null {
  const { raw } = chunk;
  const left = withoutStop(raw.slice(from, end));
  if (isOneValue(left) || BEGINNING.test(left)) return { kind: 'value', chunk, from, to: end, text: left };
  const [word = ''] = /^\s*\S+\s*/u.exec(left) ?? [];
  const to = from + word.length;
  const text = withoutStop(word);
  if (!looksLikeValue(text) || to >= end) return null;
  const ends = /[.\u3002]\s*$/u.test(word) || labelAt(chunk, to, end, labels);
  return ends ? { kind: 'value', chunk, from, to, text } : null;
}

/** One word, or a word that was broken after a hyphen, as long tokens are. */
function isOneValue(text: string): boolean {
  if (looksLikeValue(text)) return true;
  const trimmed = text.trim();
  if (!/-\s+/u.test(trimmed) || trimmed.replace(SPACES, ' ').split(/(?<!-) /u).length > 1) return false;
  return looksLikeValue(cleanValue(trimmed));
}

function rest(chunk: Chunk, from: number, end: number, labels: LabelIndex): Item | null {
  const left = chunk.raw.slice(from, end);
  if (NO_VALUE.test(left)) return { kind: 'value', chunk, from, to: end, text: left };
  if (WORTHLESS.test(left)) return null;
  for (const { index, 0: gap } of left.matchAll(SENTENCE_END)) {
    const next = from + index + gap.length;
    const label = next < end ? labelAt(chunk, next, end, labels) : null;
    const word = label && COLON.test(label.text) ? /^\S+/u.exec(chunk.raw.slice(label.to, end)) : null;
    if (word && looksLikeValue(withoutStop(word[0]))) {
      return { kind: 'text', chunk, from, to: next, text: chunk.raw.slice(from, next) };
    }
  }
  return { kind: 'text', chunk, from, to: end, text: left };
}

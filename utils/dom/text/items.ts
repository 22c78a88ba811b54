import { cleanValue } from '../../core/shapes.ts';
import { looksLikeValue, withoutStop } from '../../core/value-like.ts';
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

/**
 * Cuts a chunk into labels and values: "Label", "value", "Label: value", "Label value Label value" and the reverse.
 * A label counts only at the beginning or after a value; as soon as other words come, all the rest is text.
 * Signs without letters and digits (help icons, asterisks) give no item.
 */
export function itemsOf(chunk: Chunk, labels: LabelIndex): readonly Item[] {
  const leaf = chunk.leaves[0];
  const control = leaf && controlOf(leaf);
  if (control) return controlItem(chunk, control);
  if ((chunk.element as HTMLElement).isContentEditable) {
    return [{ kind: 'text', chunk, from: 0, to: chunk.raw.length, text: chunk.raw }];
  }
  const items: Item[] = [];
  let from = 0;
  while (from < chunk.raw.length) {
    const item = labelAt(chunk, from, labels) ?? valueAt(chunk, from, labels) ?? rest(chunk, from);
    if (!item) break;
    items.push(item);
    from = item.to;
  }
  return items;
}

/** A control that can be typed into holds what the admin types, which is no result of the page. */
function controlItem(chunk: Chunk, control: HTMLInputElement | HTMLTextAreaElement): readonly Item[] {
  const text = control.value;
  const fixed = control.readOnly || control.disabled;
  const kind = fixed && looksLikeValue(text) ? 'value' : 'text';
  return [{ kind, chunk, from: 0, to: text.length, text }];
}

/** The longest label that begins here and ends at a seam, a colon, a blank or the end. */
function labelAt(chunk: Chunk, from: number, labels: LabelIndex): Item | null {
  const { raw, seams } = chunk;
  const ends = new Set([raw.length, ...seams.filter((seam) => seam > from)]);
  const part = raw.slice(from, from + 200);
  for (const match of [...part.matchAll(/[:\uff1a]\s*|\s+/gu)].slice(0, MOST_SPLITS))
    ends.add(from + match.index + match[0].length);
  for (const to of [...ends].sort((a, b) => b - a)) {
    const text = raw.slice(from, to);
    const named = labels.named(text);
    if (named) return { kind: 'label', chunk, from, to, text, named };
  }
  return null;
}

/** All that is left if it is one value; else the first word if it is one and a label follows. */
function valueAt(chunk: Chunk, from: number, labels: LabelIndex): Item | null {
  const { raw } = chunk;
  const left = withoutStop(raw.slice(from));
  if (isOneValue(left) || BEGINNING.test(left))
    return { kind: 'value', chunk, from, to: raw.length, text: left };
  const [word = ''] = /^\s*\S+\s*/u.exec(left) ?? [];
  const to = from + word.length;
  const text = withoutStop(word);
  if (!looksLikeValue(text) || to >= raw.length || !labelAt(chunk, to, labels)) return null;
  return { kind: 'value', chunk, from, to, text };
}

/** One word, or a word that was broken after a hyphen, as long tokens are. */
function isOneValue(text: string): boolean {
  if (looksLikeValue(text)) return true;
  const trimmed = text.trim();
  if (!/-\s+/u.test(trimmed) || trimmed.replace(SPACES, ' ').split(/(?<!-) /u).length > 1) return false;
  return looksLikeValue(cleanValue(trimmed));
}

function rest(chunk: Chunk, from: number): Item | null {
  const text = chunk.raw.slice(from);
  if (NO_VALUE.test(text)) return { kind: 'value', chunk, from, to: chunk.raw.length, text };
  if (WORTHLESS.test(text)) return null;
  return { kind: 'text', chunk, from, to: chunk.raw.length, text };
}

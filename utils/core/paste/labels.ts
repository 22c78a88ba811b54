import type { HandoverId } from '../credentials.ts';
import type { ByLanguage } from '../source.ts';
import { foldLabel } from '../text.ts';

/** The words by which pasted text is understood: data of the integrations. */
export interface PasteLabels {
  readonly values: Readonly<Record<HandoverId, readonly ByLanguage[]>>;
  /** Names of other values: what follows them belongs to them. */
  readonly decoys: readonly ByLanguage[];
  /** Words that may stand between a label and its value ("is"). */
  readonly links: ByLanguage;
}

/** A label somewhere in the text; `id` is null for another value's name. */
export interface FoundLabel {
  readonly kind: 'label';
  readonly id: HandoverId | null;
  readonly start: number;
  readonly end: number;
}

/** Between the words of a label, so that "Client ID", "client_id" and "clientId" are one. */
const GAP = "[/\\s_.'’‘・-]{0,3}";
const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

const flat = (texts: readonly ByLanguage[]): string[] => texts.flatMap((one) => Object.values(one).flat());
const key = (text: string): string => foldLabel(text).replaceAll(' ', '');

/** Finds every label in `text` (already NFKC), the longest where several begin at one place. */
export function findLabels(text: string, labels: PasteLabels): FoundLabel[] {
  const ids = new Map<string, HandoverId | null>(flat(labels.decoys).map((label) => [key(label), null]));
  for (const [id, texts] of Object.entries(labels.values)) {
    for (const label of flat(texts)) ids.set(key(label), id as HandoverId);
  }
  const words = [...Object.values(labels.values).flat(), ...labels.decoys];
  const patterns = [...new Set(flat(words).map(foldLabel))]
    .sort((a, b) => b.length - a.length)
    .map((label) => label.split(' ').join(GAP));
  const found: FoundLabel[] = [];
  for (const match of text.matchAll(new RegExp(patterns.join('|'), 'giu'))) {
    const end = match.index + match[0].length;
    const id = ids.get(key(match[0]));
    if (id !== undefined && standsAlone(text, match.index, end)) {
      found.push({ kind: 'label', id, start: match.index, end });
    }
  }
  return found;
}

/** Not part of a longer word. Before it a prefix may stand (`APP_CLIENT_ID`, `oauthClientId`), after it none. */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before, first, last, after] = [text[start - 1], text[start], text[end - 1], text[end]];
  const openBefore =
    !before || !LATIN.test(before) || !LATIN.test(first ?? '') || /\p{Ll}\p{Lu}/u.test(before + first);
  const openAfter = !after || !(LATIN.test(after) || after === '_') || !LATIN.test(last ?? '');
  return openBefore && openAfter;
}

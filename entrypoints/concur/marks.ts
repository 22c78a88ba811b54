import { compare, type Requirements } from '@/utils/core/requirements/requirements.ts';
import type { ListField } from '@/utils/dom/lists/kinds/kind.ts';
import type { Mark } from '@/utils/dom/marks/highlight.ts';
import type { PageLook } from '@/utils/dom/values/read-page.ts';

/**
 * What is demanded of the app, and what a mark says, in the language of the interface (`language`, BCP 47); `missing` has `$1` for
 * the names.
 */
export interface MarkTexts {
  readonly language: string;
  readonly missing: string;
  readonly required: Requirements;
}

/** What to mark on the page: the values that were taken, each entry of the lists, and what the lists lack. */
export function marksFor({ grants, scopes, places }: PageLook, texts: MarkTexts): Mark[] {
  return [
    ...listMarks(grants, texts.required.grants, texts),
    ...listMarks(scopes, texts.required.scopes, texts),
    ...[...places.values()].map((element): Mark => ({ element, kind: 'value' })),
  ];
}

function listMarks(read: ListField | null, names: readonly string[], texts: MarkTexts): Mark[] {
  if (!read) return [];
  const { required } = compare(names, read.listing);
  const nearMisses = new Set(required.map(({ nearMiss }) => nearMiss?.entry));
  const kindOf = (text: string): Mark['kind'] => {
    if (names.includes(text)) return 'present';
    return nearMisses.has(text) ? 'near-miss' : 'extra';
  };
  const marks = read.entries.map(({ text, element }): Mark => ({ element, kind: kindOf(text) }));
  const missing = required
    .filter(({ state }) => state === 'missing' || state === 'near-miss')
    .map(({ name }) => name);
  if (missing.length === 0) return marks;
  const list = new Intl.ListFormat(texts.language).format(missing);
  const note = texts.missing.replace('$1', () => list);
  return [...marks, { element: read.region.label, kind: 'missing', note }];
}

import { compare, type Requirements } from '@/utils/core/requirements/requirements.ts';
import type { ListField } from '@/utils/dom/lists/kinds/kind.ts';
import type { Mark } from '@/utils/dom/marks/highlight.ts';
import type { PageLook } from '@/utils/dom/values/read-page.ts';
import { plainText } from '@/utils/i18n/plain.ts';

/** What to mark on the page: the values that were taken, each entry of the lists, and what the lists lack. */
export function marksFor({ grants, scopes, places }: PageLook, required: Requirements): Mark[] {
  return [
    ...listMarks(grants, required.grants),
    ...listMarks(scopes, required.scopes),
    ...[...places.values()].map((element): Mark => ({ element, kind: 'value' })),
  ];
}

function listMarks(read: ListField | null, names: readonly string[]): Mark[] {
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
  const note = plainText('highlight.missing', missing.join(', '));
  return [...marks, { element: read.region.label, kind: 'missing', note }];
}

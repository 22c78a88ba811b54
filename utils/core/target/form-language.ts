import { foldLabel } from '../text/text.ts';
import type { FieldReport } from './fill-report.ts';
import type { Target } from './target.ts';

/**
 * The language (BCP 47) of the target's form, by the known labels by which its fields were recognised: the one that knows most of
 * them, of equal ones the first of the data. Null where no label tells it.
 */
export function formLanguage(
  reports: readonly Pick<FieldReport, 'evidence'>[],
  { fields }: Pick<Target, 'fields'>,
): string | null {
  const labels = new Set(
    reports.flatMap(({ evidence }) => (evidence?.label ? foldLabel(evidence.label) : [])),
  );
  const known = new Map<string, Set<string>>();
  for (const field of Object.values(fields))
    for (const [language, texts] of Object.entries(field.labels))
      for (const text of texts.map(foldLabel))
        if (labels.has(text)) known.set(language, (known.get(language) ?? new Set()).add(text));
  const [best] = [...known].sort(([, a], [, b]) => b.size - a.size);
  return best?.[0] ?? null;
}

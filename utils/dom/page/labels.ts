import type { ByLanguage } from '../../core/source.ts';
import { foldLabel } from '../../core/text.ts';

/** All texts of all languages, folded for comparison. */
export function foldedLabels(texts: ByLanguage): ReadonlySet<string> {
  return new Set(Object.values(texts).flat().map(foldLabel));
}

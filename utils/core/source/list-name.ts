import type { SourceLabels } from './source.ts';

/**
 * Whether a text begins with the name of a grant or a scope, which no language translates: such a text is an entry of a
 * list, never the list's label.
 */
export function isListName(
  text: string,
  { nameShape, wordNames }: Pick<SourceLabels, 'nameShape' | 'wordNames'>,
): boolean {
  const word = firstWord(text);
  return nameShape.test(word) || wordNames.includes(word);
}

/** The text up to the first space or separator; empty where it begins with one. */
export const firstWord = (text: string): string => /^[^\s,;|]+/u.exec(text.trim())?.[0] ?? '';

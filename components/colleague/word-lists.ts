const english = () => import('@/utils/core/check-words/en');

/** Each language's list, loaded when words are shown: no panel needs more than one, and most need none. */
const LISTS: Readonly<Record<string, () => Promise<{ readonly WORDS: readonly string[] }>>> = {
  de: () => import('@/utils/core/check-words/de'),
  en: english,
  es: () => import('@/utils/core/check-words/es'),
  fr: () => import('@/utils/core/check-words/fr'),
  ja: () => import('@/utils/core/check-words/ja'),
  'pt-BR': () => import('@/utils/core/check-words/pt-BR'),
  'zh-CN': () => import('@/utils/core/check-words/zh-CN'),
};

/** The words of these numbers, from 1, in a language; in English where it has no list. */
export async function wordsFor(numbers: readonly number[], language: string): Promise<readonly string[]> {
  const { WORDS } = await (LISTS[language] ?? english)();
  return numbers.map((number) => WORDS[number - 1] ?? '');
}

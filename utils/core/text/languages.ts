/** The languages of the interface, by BCP 47 tag, each by its own name. */
export const LANGUAGES = {
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
  'zh-CN': '简体中文',
} as const;

/** A language that can be chosen; `browser`: the browser's own, or English where it is none of these. */
export type ChosenLanguage = keyof typeof LANGUAGES | 'browser';

export const CHOSEN_LANGUAGES = ['browser', ...Object.keys(LANGUAGES)] as readonly ChosenLanguage[];

/** Whether this is the tag of a language of the interface. */
export const isLanguage = (tag: string): tag is keyof typeof LANGUAGES => Object.hasOwn(LANGUAGES, tag);

/** The language of the interface that a browser speaks which has this BCP 47 tag: the same, else without its region, else English. */
export const languageOf = (tag: string): keyof typeof LANGUAGES =>
  [tag, tag.split('-')[0] ?? ''].find(isLanguage) ?? 'en';

import { browser } from 'wxt/browser';
import type { i18n as ofBrowser } from '#i18n';
import { type ChosenLanguage, languageOf } from '../core/text/languages.ts';

type Texts = Readonly<Record<string, { readonly message: string } | undefined>>;

/** Enough to write numbers and lists; without any language, formats throw. */
const NONE: Texts = { extension_language: { message: 'en' } };

/** The texts of a language that the browser does not tell; what is not here is asked of the browser. */
let texts: Texts = {};
let wanted: ChosenLanguage = 'browser';
let ready = Promise.resolve();

/**
 * Speaks this language from now on. The browser knows its own only, so any other is read from the extension's own files, which
 * have the same keys; where that fails, the browser's is spoken. Chromium may tell no text at all (an empty one for each, met in a
 * background that it started on a busy machine): then its own language is read as well.
 */
export function speak(language: ChosenLanguage): Promise<void> {
  if (language === wanted && i18n.t('extension.language') !== '') return ready;
  wanted = language;
  ready = textsOf(language).then((read) => {
    if (wanted === language) texts = read;
  });
  return ready;
}

async function textsOf(language: ChosenLanguage): Promise<Texts> {
  const isMute = browser.i18n.getMessage('extension_language' as never) === '';
  if (language === 'browser' && !isMute) return {};
  const tag = language === 'browser' ? languageOf(browser.i18n.getUILanguage()) : language;
  const file = await fetch(`/_locales/${tag.replace('-', '_')}/messages.json`).catch(() => null);
  if (file) return file.json();
  return isMute ? NONE : {};
}

function textOf(name: string, parts: readonly string[]): string {
  const own = texts[name]?.message;
  return own === undefined
    ? (browser.i18n.getMessage as (name: string, parts: string[]) => string)(name, [...parts])
    : own.replace(/\$([1-9])/gu, (_, place: string) => parts[Number(place) - 1] ?? '');
}

/** The texts of the interface, in the language that is spoken. */
export const i18n = {
  /** `count` chooses the plural form, and is `$1` unless other parts are given. */
  t(key: string, ...rest: readonly (number | readonly (string | number)[])[]): string {
    const [first, second] = rest;
    const count = typeof first === 'number' ? first : null;
    const parts = (count === null ? first : (second ?? [count])) as readonly (string | number)[] | undefined;
    const text = textOf(key.replaceAll('.', '_'), (parts ?? []).map(String));
    return count === null ? text : pluralForm(text, count);
  },
} as typeof ofBrowser;

/**
 * A text's form for a count: the form for none where there is one, else the one that the language has for this number. No
 * language here has more than two (Unicode's plural rules, up to a million).
 */
function pluralForm(text: string, count: number): string {
  const forms = text.split(' | ');
  if (count === 0 && forms.length === 3) return forms[0] ?? '';
  const isOne = new Intl.PluralRules(i18n.t('extension.language')).select(count) === 'one';
  return forms.at(isOne ? -2 : -1) ?? text;
}

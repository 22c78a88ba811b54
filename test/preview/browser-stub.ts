/** Texts of the interface by language and name, put in by the build. */
declare const __TEXTS__: Readonly<Record<string, Readonly<Record<string, { readonly message: string }>>>>;

let texts: (typeof __TEXTS__)[string] = {};

/** The little of the browser's API that the interface touches by itself. Must be loaded before the interface. */
const getMessage = (name: string, parts: string | readonly string[] = []): string =>
  (texts[name]?.message ?? '').replace(/\$(\d)/gu, (_, digit: string) =>
    String([parts].flat()[Number(digit) - 1] ?? ''),
  );

/** From now on, in this language; `en-XA` and `ar-XB` are made up, to see what is too narrow or in the wrong direction. */
function speak(language: string): void {
  const found = __TEXTS__[language];
  if (!found) throw new Error(`There are no texts in ${language}.`);
  texts = found;
  document.documentElement.lang = getMessage('extension_language');
  document.documentElement.dir = getMessage('extension_direction');
}

Object.assign(globalThis, { browser: { runtime: { id: 'preview' }, i18n: { getMessage } }, speak });
speak(new URLSearchParams(location.search).get('language') ?? 'en');

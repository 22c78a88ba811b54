/** Texts of the interface by name, put in by the build. */
declare const __TEXTS__: Readonly<Record<string, { readonly message: string }>>;

/** The little of the browser's API that the interface touches by itself. Must be loaded before the interface. */
const getMessage = (name: string, parts: string | readonly string[] = []): string =>
  (__TEXTS__[name]?.message ?? '').replace(/\$(\d)/gu, (_, digit: string) =>
    String([parts].flat()[Number(digit) - 1] ?? ''),
  );

Object.assign(globalThis, { browser: { runtime: { id: 'preview' }, i18n: { getMessage } } });

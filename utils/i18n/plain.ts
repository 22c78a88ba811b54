import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '#i18n';

const messages = browser.i18n as { getMessage(name: string, parts: readonly string[]): string };

/** One text with what stands for `$1`, `$2` and so on: for scripts in pages, where the library of the interface is too large. */
export const plainText = (key: keyof GeneratedI18nStructure, ...parts: string[]): string =>
  messages.getMessage(key.replaceAll('.', '_'), parts);

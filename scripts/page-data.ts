import type { Plugin } from 'vite';
import * as inPages from '../utils/integrations/in-pages.ts';
import * as sketchWords from '../utils/integrations/sketch-words.ts';

/** How scripts that go into pages are made small: of many short functions terser leaves a twentieth less than the default. */
export const SMALLEST = { minify: 'terser', terserOptions: { compress: { passes: 3, ecma: 2020 } } } as const;

const MODULES: Readonly<Record<string, object>> = { 'in-pages': inPages, 'sketch-words': sketchWords };
const MODULE = /\/utils\/integrations\/([\w-]+)\.ts$/u;
const LANGUAGE = /^[a-z]{2}(?:-[A-Z]{2})?$/u;

/**
 * Vite plugin for scripts that go into pages: what is known of the vendors, as far as each order asks for it (every name is data of
 * its own, so that the others fall away), with the words of all languages in one list and each once. Pages are read in every
 * language at once, so that no script asks which word is of which.
 */
export const pageData = (): Plugin => ({
  name: 'page-data',
  enforce: 'pre',
  load(id) {
    const module = MODULES[MODULE.exec(id)?.[1] ?? ''];
    if (!module) return null;
    const data = Object.entries(module).map(
      ([name, value]) => `export const ${name} = ${sourceOf(mergeLanguages(value))};`,
    );
    return data.join('\n');
  },
});

/** The same data, each text once in its list; an object that has languages as its keys has one key. */
export function mergeLanguages(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || data instanceof RegExp) return data;
  if (Array.isArray(data)) return [...new Set(data.map(mergeLanguages))];
  const keys = Object.keys(data);
  if (keys.length > 0 && keys.every((key) => LANGUAGE.test(key)))
    return { all: [...new Set(Object.values(data).flat())] };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, mergeLanguages(value)]));
}

/** Data as JavaScript writes it. */
function sourceOf(data: unknown): string {
  if (data instanceof RegExp) return String(data);
  if (Array.isArray(data)) return `[${data.map(sourceOf).join()}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  return `{${Object.entries(data)
    .map(([key, value]) => `${JSON.stringify(key)}:${sourceOf(value)}`)
    .join()}}`;
}

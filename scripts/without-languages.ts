import type { Plugin } from 'vite';
import { concur } from '../utils/integrations/concur.ts';
import { mileiq } from '../utils/integrations/mileiq.ts';

const VENDORS: Readonly<Record<string, unknown>> = { concur, mileiq };
const MODULE = /\/utils\/integrations\/(concur|mileiq)\.ts$/u;
const LANGUAGE = /^[a-z]{2}(?:-[A-Z]{2})?$/u;

/**
 * Vite plugin for scripts that go into pages: what is known of the vendors, with the words of all languages in one list and each
 * once. Pages are read in every language at once, so that no script asks which word is of which.
 */
export const withoutLanguages = (): Plugin => ({
  name: 'without-languages',
  enforce: 'pre',
  load(id) {
    const name = MODULE.exec(id)?.[1] ?? '';
    return name in VENDORS ? `export const ${name} = ${sourceOf(mergeLanguages(VENDORS[name]))};` : null;
  },
});

/** The same data, where an object that has languages as its keys has one key. */
export function mergeLanguages(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || data instanceof RegExp) return data;
  if (Array.isArray(data)) return data.map(mergeLanguages);
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

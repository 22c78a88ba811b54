import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FAILURE_IDS } from '../../utils/core/result/failures.ts';
import { LANGUAGES } from '../../utils/core/text/languages.ts';
import { ROOT } from './source.ts';

const FOLDER = path.join(ROOT, 'utils/i18n/locales');
type Texts = { readonly [key: string]: string | Texts };

const flatten = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' ? flatten(value, `${prefix}${key}.`) : [[prefix + key, String(value)]],
  );
const load = (file: string) => new Map(flatten(parse(readFileSync(path.join(FOLDER, file), 'utf8'))));
const placeholders = (text: string | undefined): string[] => (text?.match(/\$[1-9]/gu) ?? []).sort();

const english = load('en.yml');
const tagOf = (file: string): string => path.parse(file).name.replace('_', '-');

/** Longest texts, in characters: what the browsers' stores take, and what has no room to be longer. */
const MOST: Readonly<Record<string, number>> = {
  'extension.name': 50,
  'extension.shortName': 12,
  'extension.description': 132,
  'stage.app': 12,
  'stage.token': 12,
  'stage.target': 12,
  'stage.done': 12,
};

/** English texts that stand on something to press or over something to look at; sentences quote them. */
const NAMES = new Map(
  [...english]
    .filter(([key]) =>
      /^(action|header\.retry|fill\.refill|values\.heading|checklist\.heading|forget)/u.test(key),
    )
    .map(([key, text]) => [text, key]),
);

/** What a button shows, and what it is called in full where several of them stand together. */
const FULL_NAMES: Readonly<Record<string, readonly string[]>> = {
  'settings.saveAsFile': ['settings.saveRecord'],
  'options.remove': ['settings.forgetRecord', 'settings.forgetForm', 'options.forgetLabel'],
};

test('the languages that can be chosen are those that have texts', () => {
  expect(readdirSync(FOLDER).map(tagOf).sort()).toEqual(Object.keys(LANGUAGES).sort());
});

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const texts = load(file);
  const rules = new Intl.PluralRules(tagOf(file));

  test('has the keys of the English texts, and a text for each', () => {
    expect([...english.keys()].filter((key) => !texts.has(key))).toEqual([]);
    expect([...texts.keys()].filter((key) => !english.has(key))).toEqual([]);
    expect([...texts].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test('has the placeholders of the English texts; where a form counts for one number only, it may name it', () => {
    for (const [key, text] of texts) {
      const [name, form] = key.split(/\.([01n])$/u);
      const countsForOne = form === '0' || (form === '1' && rules.select(0) !== 'one');
      const wanted = placeholders(english.get(form ? `${name}.n` : key));
      const found = placeholders(text);
      expect(countsForOne ? [...new Set([...found, ...wanted])].sort() : found, key).toEqual(wanted);
    }
  });

  test('needs no plural form but those that a text can have', () => {
    expect(['many', 'one', 'other']).toEqual(
      expect.arrayContaining(rules.resolvedOptions().pluralCategories),
    );
    // Only round millions are "many".
    for (let count = 0; count <= 200; count += 1) expect(rules.select(count)).not.toBe('many');
    for (const key of texts.keys())
      if (key.endsWith('.n')) expect(texts.has(key.replace(/n$/u, '1')), key).toBe(true);
  });

  // A hyphen in a key builds without a warning and then keeps the extension from starting.
  test('has keys of letters and digits only', () => {
    for (const key of texts.keys()) expect(key).toMatch(/^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/u);
  });

  test('says of every failure what happened and what to do', () => {
    for (const id of FAILURE_IDS) {
      expect(texts.get(`problem.${id}.title`), id).toBeTruthy();
      expect(texts.get(`problem.${id}.next`), id).toBeTruthy();
    }
  });

  test('calls a button by its name where a sentence speaks of it', () => {
    for (const [key, text] of english)
      for (const [, quoted] of text.matchAll(/“([^”]+)”/gu)) {
        const named = NAMES.get(quoted ?? '');
        if (named) expect(texts.get(key), `${key} names ${named}`).toContain(texts.get(named));
      }
  });

  // Or who speaks to the computer says what is shown, and nothing happens (WCAG 2.2, 2.5.3).
  test('calls a button in full by what it shows, and more', () => {
    for (const [shown, names] of Object.entries(FULL_NAMES))
      for (const name of names)
        expect(texts.get(name)?.toLowerCase(), name).toContain(texts.get(shown)?.toLowerCase());
  });

  test('is short enough for the stores and for what has little room', () => {
    for (const [key, most] of Object.entries(MOST))
      expect([...(texts.get(key) ?? '')].length, key).toBeLessThanOrEqual(most);
  });

  test('names itself by its tag, and has no straight quotation marks', () => {
    expect(texts.get('extension.language')).toBe(tagOf(file));
    for (const [key, text] of texts) expect(text, key).not.toContain('"');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FAILURE_IDS } from '../../utils/core/result/failures.ts';
import { ROOT } from './source.ts';

const FOLDER = path.join(ROOT, 'utils/i18n/locales');
type Texts = { readonly [key: string]: string | Texts };

const load = (file: string): Texts => parse(readFileSync(path.join(FOLDER, file), 'utf8'));
const flatten = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
const placeholders = (text: string): string[] => (text.match(/\$[1-9]/gu) ?? []).sort();

const english = new Map(flatten(load('en.yml')));

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const texts = new Map(flatten(load(file)));

  test('has the keys of the English texts, with the same placeholders', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of texts)
      expect(placeholders(text), key).toEqual(placeholders(english.get(key) ?? ''));
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
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const FOLDER = path.resolve(import.meta.dirname, '../../../utils/i18n/locales');
type Texts = { readonly [key: string]: string | Texts };

const leaves = (texts: Texts): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'object' ? leaves(text) : [String(text)]));
const actionsIn = (file: string): string[] =>
  leaves(parse(readFileSync(path.join(FOLDER, `${file}.yml`), 'utf8')).action);

/** What a button of the extension is called in a language, by its English name; every file has its texts in the same order. */
export function buttonsIn(file: string): (english: string) => string {
  const [english, own] = [actionsIn('en'), actionsIn(file)];
  return (name) => own[english.indexOf(name)] ?? name;
}

// Lists what is to be translated: keys that a language lacks, and those whose English text changed after its file did.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

type Texts = { readonly [key: string]: string | Texts };

const FOLDER = 'utils/i18n/locales';
const ENGLISH = `${FOLDER}/en.yml`;
const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' });
const flatten = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' ? flatten(value, `${prefix}${key}.`) : [[prefix + key, String(value)]],
  );
const textsOf = (yaml: string) => new Map(flatten(parse(yaml)));

const english = textsOf(readFileSync(ENGLISH, 'utf8'));
for (const name of readdirSync(FOLDER).filter((file) => file !== path.basename(ENGLISH))) {
  const file = `${FOLDER}/${name}`;
  const own = textsOf(readFileSync(file, 'utf8'));
  const before = textsOf(git('show', `${git('log', '-1', '--format=%H', '--', file).trim()}:${ENGLISH}`));
  const isOld = (key: string) => before.has(key) && before.get(key) !== english.get(key);
  const lines = [...english.keys()].flatMap((key) => {
    if (!own.has(key)) return [`lacks ${key}: ${english.get(key)}`];
    return isOld(key) ? [`changed ${key}: ${english.get(key)}`] : [];
  });
  console.log([`${name}: ${lines.length} to translate`, ...lines].join('\n  '));
}

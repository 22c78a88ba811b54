// Writes the part of the user guide that the catalogue of texts holds: every problem and what to do about it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { withProblems } from './guide/problems.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const GUIDE = path.join(ROOT, 'docs/user-guide.md');
const texts = parse(readFileSync(path.join(ROOT, 'utils/i18n/locales/en.yml'), 'utf8'));

writeFileSync(GUIDE, withProblems(readFileSync(GUIDE, 'utf8'), texts));
console.log(path.relative(process.cwd(), GUIDE));

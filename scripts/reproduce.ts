// Makes the archives for both stores, builds them again from the sources archive in an empty folder, and compares each file.
// Ends with an error if one byte differs. Leaves `.output/SHA256SUMS`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUTPUT = path.join(ROOT, '.output');
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const archives = (): string[] =>
  readdirSync(OUTPUT)
    .filter((name) => name.endsWith('.zip'))
    .sort();

/** Path and hash of every file of a build, one a line. */
const listing = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `${sha256(file)}  ${path.relative(folder, file)}`)
    .sort()
    .join('\n');

for (const name of archives()) rmSync(path.join(OUTPUT, name));
run('npm', ['run', '-s', 'zip'], ROOT);
const sources = archives().find((name) => name.endsWith('-sources.zip'));
if (!sources) throw new Error('no sources archive was made');

const folder = mkdtempSync(path.join(os.tmpdir(), 'reproduce-'));
try {
  run('unzip', ['-q', path.join(OUTPUT, sources), '-d', folder], ROOT);
  run('npm', ['run', '-s', 'build'], folder);
  for (const build of BUILDS) {
    const [made, again] = [OUTPUT, path.join(folder, '.output')].map((at) => listing(path.join(at, build)));
    if (made !== again) throw new Error(`${build} differs:\n${made}\n\nand from the sources:\n${again}`);
    console.log(`${build}: the sources give the same ${made?.split('\n').length} files`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const sums = archives().map((name) => `${sha256(path.join(OUTPUT, name))}  ${name}`);
writeFileSync(path.join(OUTPUT, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(sums.join('\n'));

// Installs what is missing, then gets out of the way. Plain JavaScript for Node 18 and later, without packages:
// it runs before anything is installed. A second run costs a hash. `--no-browsers`: packages only; `--firefox`: it too;
// `--fonts`: also what pictures in seven languages are written in.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './find-browsers.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
/** Only the tests need it. */
const wantsFirefox = process.argv.includes('--firefox');

function run(command, args, env = {}) {
  const options = { cwd: root, stdio: 'inherit', shell: windows, env: { ...process.env, ...env } };
  return spawnSync(command, args, options).status === 0;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

function ensurePackages() {
  const stamp = path.join(root, 'node_modules/.ensure-stamp');
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(path.join(root, file)));
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages (npm ci --ignore-scripts), about half a minute …');
  // npm runs on the Node at hand; the project's own newer Node is one of the packages.
  // No package needs a script of its own to be installed; one that was tampered with runs none.
  if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']))
    stop('npm ci failed; its output is above.');
  writeFileSync(stamp, wanted);
}

function aptInstall(names) {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log(`Installing ${names.join(' and ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], env);
}

function ensureBrowsers() {
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (wantsFirefox && !findFirefox()) missing.push('firefox-esr');
  if (missing.length === 0) return;
  aptInstall(missing);
  if (!findChromium()) run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  if (!findChromium())
    stop('No Chromium found: install Chromium, or name one in the variable CHROMIUM_PATH.');
  if (wantsFirefox && !findFirefox())
    stop('No Firefox found: install Firefox, or name one in the variable FIREFOX_PATH.');
}

/** Pictures only; without them they are taken all the same, with boxes in place of some letters. */
function ensureFonts() {
  const FAMILIES = { 'Noto Sans': 'fonts-noto-core', 'Noto Sans CJK JP': 'fonts-noto-cjk' };
  const missing = () =>
    Object.keys(FAMILIES).filter(
      (name) => !spawnSync('fc-list', [name], { encoding: 'utf8' }).stdout?.trim(),
    );
  if (process.platform !== 'linux' || missing().length === 0) return;
  aptInstall(missing().map((name) => FAMILIES[name]));
  if (missing().length > 0)
    console.error(`Pictures lack letters: install the fonts ${missing().join(', ')}.`);
}

ensurePackages();
if (process.argv.includes('--fonts')) ensureFonts();
if (!process.argv.includes('--no-browsers')) ensureBrowsers();

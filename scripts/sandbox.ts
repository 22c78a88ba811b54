// Starts the stand-in sites and, where there is a display, a browser with the extension that sees them.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startSandbox } from '../test/sandbox/server.ts';
import { findChromium } from './find-browsers.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const EXTENSION = path.join(ROOT, '.output/chrome-mv3');
const START = 'https://www.concursolutions.com/home';

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function wantsBrowser(flags: readonly string[]): boolean {
  return !flags.includes('--no-open') && (flags.includes('--open') || hasDisplay());
}

function buildExtension(): void {
  if (existsSync(path.join(EXTENSION, 'manifest.json'))) return;
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', 'chrome'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const quote = (text: string): string => (/[\s*~]/.test(text) ? `'${text}'` : text);

buildExtension();
const sandbox = await startSandbox();
const profile = mkdtempSync(path.join(os.tmpdir(), 'concur-link-sandbox-'));
const chromium = findChromium() ?? 'chromium';
const args = [
  `--user-data-dir=${profile}`,
  `--host-resolver-rules=${sandbox.resolverRules}`,
  `--ignore-certificate-errors-spki-list=${sandbox.spki}`,
  `--disable-extensions-except=${EXTENSION}`,
  `--load-extension=${EXTENSION}`,
  '--no-first-run',
  '--no-default-browser-check',
  // Chromium refuses to start its own sandbox as root, as in a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  START,
];

console.log(`Sandbox on 127.0.0.1:${sandbox.port}. Open it with:\n`);
console.log(`${[chromium, ...args].map(quote).join(' \\\n  ')}\n`);
console.log('Then: https://www.concursolutions.com/nui/ocstool and https://dashboard.mileiq.com/settings');
console.log('Ctrl+C ends it.');

let browser: ChildProcess | null = null;
let ending = false;

async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  if (browser && browser.exitCode === null && browser.signalCode === null) {
    const closed = new Promise((resolve) => browser?.once('exit', resolve));
    browser.kill();
    await closed;
  }
  await sandbox.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

process.once('SIGINT', end).once('SIGTERM', end);
if (wantsBrowser(process.argv)) {
  browser = spawn(chromium, args, { stdio: 'ignore' });
  browser.once('exit', end).once('error', (error) => {
    console.error(`${chromium} did not start: ${error.message}`);
    process.exitCode = 1;
    end();
  });
}

// Where the browsers are. Plain JavaScript without packages: it also runs before anything is installed.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];
const FIREFOX = ['firefox-esr', 'firefox'];
const CHROMIUM_APPS = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
const FIREFOX_APPS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @param {string[]} names */
function onPath(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      const file = path.join(folder, name);
      if (folder && existsSync(file)) return file;
    }
  }
  return undefined;
}

/** Playwright's own Chromium, if package and browser are installed. Branded Chrome no longer loads unpacked extensions by a switch. */
function playwrightChromium() {
  try {
    const file = createRequire(import.meta.url)('playwright').chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {string | undefined} path of a Chromium that can load an unpacked extension */
export function findChromium() {
  return (
    process.env.CHROMIUM_PATH ??
    onPath(CHROMIUM) ??
    CHROMIUM_APPS.find((file) => existsSync(file)) ??
    playwrightChromium()
  );
}

/** @returns {string | undefined} path of a Firefox */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? onPath(FIREFOX) ?? FIREFOX_APPS.find((file) => existsSync(file));
}

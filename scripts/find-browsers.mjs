// Where the browsers are. Plain JavaScript without packages: it also runs before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
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

/** Playwright's own Chromium, if it was downloaded. Branded Chrome no longer loads unpacked extensions by a switch. */
function playwrightChromium() {
  const roots = {
    linux: path.join(os.homedir(), '.cache/ms-playwright'),
    darwin: path.join(os.homedir(), 'Library/Caches/ms-playwright'),
    win32: path.join(os.homedir(), 'AppData/Local/ms-playwright'),
  };
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? roots[process.platform] ?? roots.linux;
  if (!existsSync(root)) return undefined;
  const places = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  for (const folder of readdirSync(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()) {
    const file = places
      .map((place) => path.join(root, folder, place))
      .find((candidate) => existsSync(candidate));
    if (file) return file;
  }
  return undefined;
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

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../../scripts/find-browsers.mjs';
import type { Sandbox } from '../../sandbox/server.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/**
 * A Chromium that is left as it comes: Playwright lets every page believe that it has the focus and is in front,
 * and slows no timers. Here a hidden tab is hidden and a popup takes the focus away.
 */
export interface PlainChromium {
  readonly browser: Browser;
  /** Clicks the extension's icon; gives the popup. */
  openPopup(): Promise<Page>;
  /** The extension's page of this name, once it is shown. */
  extensionPage(name: string): Promise<Page>;
  /** The extension's id of the tab in front. */
  activeTab(): Promise<number>;
  /** The tab that it was started with, once it shows this address. */
  firstTab(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab of its own. */
  open(page: string): Promise<Page>;
  close(): Promise<void>;
}

/** For what a page shows, in milliseconds: far above what anything needs, so that a busy machine makes no test red. */
const PATIENCE = 90_000;

function patient(page: Page): Page {
  page.setDefaultTimeout(PATIENCE);
  return page;
}

/** What the extension's worker offers. */
interface WorkerGlobal {
  readonly chrome: {
    readonly action: { openPopup(): Promise<void> };
    readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
  };
}

/** The arguments with which a Chromium has the production build as the developer mode loads it. */
const unpacked = (): readonly string[] => [
  `--disable-extensions-except=${EXTENSION}`,
  `--load-extension=${EXTENSION}`,
];

/** Starts a Chromium; `install` gives it the extension in its new profile, and the arguments that this needs. */
export async function launchPlain(
  sandbox: Sandbox,
  install: (profile: string) => readonly string[] = unpacked,
): Promise<PlainChromium> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'concur-link-'));
  const executablePath = findChromium();
  const browser = await puppeteer.launch({
    ...(executablePath ? { executablePath } : { channel: 'chrome' }),
    ignoreDefaultArgs: true,
    defaultViewport: null,
    args: [
      '--headless',
      '--no-sandbox',
      '--no-first-run',
      '--remote-debugging-port=0',
      '--window-size=1280,900',
      `--user-data-dir=${profile}`,
      ...install(profile),
      `--host-resolver-rules=${sandbox.resolverRules}, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${sandbox.spki}`,
      'about:blank',
    ],
  });
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  // Asked for when it is needed: a worker that is held is not stopped.
  const inWorker = async <T>(look: () => T | Promise<T>): Promise<T> => {
    const worker = await target.worker();
    if (!worker) throw new Error('The extension has no worker.');
    return worker.evaluate(look) as Promise<T>;
  };
  const base = new URL('/', target.url()).href;
  const extensionPage = async (name: string): Promise<Page> => {
    const found = await browser.waitForTarget((each) => each.url().startsWith(base + name), {
      timeout: PATIENCE,
    });
    return patient(await found.asPage());
  };
  return {
    browser,
    extensionPage,
    async openPopup() {
      await inWorker(() => (globalThis as unknown as WorkerGlobal).chrome.action.openPopup());
      return extensionPage('popup.html');
    },
    activeTab: () =>
      inWorker(async () => {
        const { tabs } = (globalThis as unknown as WorkerGlobal).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id ?? -1;
      }),
    async firstTab(url) {
      const [tab] = await browser.pages();
      if (!tab) throw new Error('The browser has no tab.');
      await patient(tab).goto(url);
      return tab;
    },
    async open(page) {
      const tab = patient(await browser.newPage());
      await tab.goto(base + page);
      return tab;
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

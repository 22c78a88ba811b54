import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../../scripts/find-browsers.mjs';
import type { Sandbox } from '../../sandbox/server.ts';
import { BrowserLog } from './browser-log.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** A Chromium with the production build, which sees the sandbox under the real host names and nothing else. */
export interface Browser {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly profile: string;
  /** What the extension's contexts said or failed at; nothing should ever be. */
  readonly log: BrowserLog;
  /** URL of a page of the extension. */
  url(page: string): string;
  /** The extension's id of the tab that shows `page`. */
  tabId(page: Page): Promise<number>;
  /** Closes the browser; the profile stays until `discard`. */
  close(): Promise<void>;
  discard(): void;
}

/** What the extension's worker offers; Playwright evaluates there without its types. */
interface WorkerGlobal {
  readonly chrome: { readonly tabs: { query(filter: object): Promise<{ id: number; title: string }[]> } };
}

/** Starts a Chromium, with a profile of its own unless it gets one that another left. */
export async function launch(
  sandbox: Sandbox,
  headless = true,
  profile = mkdtempSync(path.join(os.tmpdir(), 'concur-link-')),
): Promise<Browser> {
  // Beside the profile: what is looked for on disk is looked for without it.
  const logFile = `${profile}.log`;
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    headless,
    viewport: { width: 1280, height: 860 },
    args: [
      '--no-sandbox',
      '--remote-debugging-port=0',
      '--enable-logging',
      `--log-file=${logFile}`,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      `--host-resolver-rules=${sandbox.resolverRules}`,
      `--ignore-certificate-errors-spki-list=${sandbox.spki}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const base = new URL('/', worker.url()).href;
  const tabIds = new Map<Page, number>();
  return {
    context,
    worker,
    profile,
    log: new BrowserLog(logFile),
    url: (page) => base + page,
    async tabId(page) {
      const known = tabIds.get(page);
      if (known !== undefined) return known;
      // A title that nobody else has tells the tab apart, whatever its URL; it is put back at once.
      const mark = crypto.randomUUID();
      const title = await page.title();
      const rename = (text: string) =>
        page.evaluate((name) => {
          document.title = name;
        }, text);
      await rename(mark);
      const find = () =>
        worker.evaluate(async (text) => {
          const { chrome } = globalThis as unknown as WorkerGlobal;
          return (await chrome.tabs.query({})).find((tab) => tab.title === text)?.id ?? null;
        }, mark);
      let id = await find();
      while (id === null) id = await find();
      await rename(title);
      tabIds.set(page, id);
      return id;
    },
    close: () => context.close(),
    discard() {
      for (const left of [profile, logFile]) rmSync(left, { recursive: true, force: true });
    },
  };
}

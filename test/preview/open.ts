import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-browsers.mjs';
import { servePreview } from './serve.ts';

/** What the preview's page offers; Playwright evaluates there without its types. */
export interface PreviewGlobal {
  readonly stateNames?: readonly string[];
  showState(name: string): Promise<void>;
  speak(language: string): void;
}

/** The preview in a browser, one state at a time. */
export interface OpenPreview {
  readonly browser: Browser;
  readonly page: Page;
  readonly names: readonly string[];
  /** Shows one state as the popup would. */
  show(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Half a year later it is September 30, 2027: no date has a longer name. */
const TODAY = new Date('2027-04-03T14:50:00');

/** Opens the preview at the size of a popup. */
export async function openPreview(): Promise<OpenPreview> {
  const { url, close } = await servePreview();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  const context = await browser.newContext({
    viewport: { width: 380, height: 600 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(TODAY);
  await page.goto(`${url}?alone`);
  const names = await page
    .waitForFunction(() => (globalThis as unknown as PreviewGlobal).stateNames)
    .then((handle) => handle.jsonValue());
  return {
    browser,
    page,
    names: names ?? [],
    show: (name) => page.evaluate((state) => (globalThis as unknown as PreviewGlobal).showState(state), name),
    async close() {
      await browser.close();
      await close();
    },
  };
}

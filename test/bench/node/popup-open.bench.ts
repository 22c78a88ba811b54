import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/find-browsers.mjs';
import { median, report } from '../figure.ts';

const BUILT = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');
const ROUNDS = 20;

let folder: string;
let context: BrowserContext;
let base: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'concur-link-bench-'));
  const extension = path.join(folder, 'extension');
  cpSync(BUILT, extension, { recursive: true });
  writeFileSync(path.join(extension, 'empty.html'), '<!doctype html><title>Empty</title><p>Empty</p>');
  const executablePath = findChromium();
  context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
    ...(executablePath && { executablePath }),
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  base = new URL('/', worker.url()).href;
});

afterAll(async () => {
  await context?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Milliseconds from the navigation to the first content on the screen. */
async function firstContent(file: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(base + file);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return time;
}

test('popup opened to first content, against an empty page of the same extension', async (context) => {
  const times = { popup: [] as number[], empty: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.empty.push(await firstContent('empty.html'));
    times.popup.push(await firstContent('popup.html'));
  }
  const [popup, empty] = [median(times.popup), median(times.empty)];
  expect(times.popup).toHaveLength(ROUNDS);
  report(context, {
    what: `popup opened to first content, ${popup.toFixed(0)} ms over ${empty.toFixed(0)} ms empty`,
    value: popup / empty,
    unit: 'times',
    limit: 1.5,
  });
});

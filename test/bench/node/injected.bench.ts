import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, test } from 'vitest';
import { findChromium } from '../../../scripts/find-browsers.mjs';
import { SCRIPTS } from '../../../utils/integrations/scripts.ts';
import { median, percentile, report } from '../figure.ts';
import { formPage, table } from '../pages.ts';

const BUILT = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');
const EVALUATIONS = 15;
const FORMS = 40;
const WATCHED_MS = 5000;

/** What the scripts find of the browser's interface in a page: a background that takes everything. */
const EXTENSION = `globalThis.chrome = {
  runtime: {
    id: 'x',
    sendMessage: async () => ({ ok: true, value: Object.assign([], { language: 'en', count: '', missing: '' }) }),
    onMessage: { addListener() {}, removeListener() {} },
  },
}`;
const codeOf = (script: keyof typeof SCRIPTS): string =>
  readFileSync(path.join(BUILT, SCRIPTS[script]), 'utf8');

let browser: Browser;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

/** A page of its own process, in which nothing has run yet, and how much of its main thread was used so far. */
async function onPage<T>(
  body: string,
  act: (page: Page, used: () => Promise<number>) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.setContent(`<!doctype html>${body}`);
    await page.evaluate(EXTENSION);
    await page.evaluate('document.body.getBoundingClientRect()');
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await act(page, () => taskMillis(session));
  } finally {
    await context.close();
  }
}

async function taskMillis(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Milliseconds of the main thread that code takes for its first run in a page. */
const firstRunOf = (body: string, code: string): Promise<number> =>
  onPage(body, async (page, used) => {
    const before = await used();
    await page.evaluate(code);
    return (await used()) - before;
  });

/** As `firstRunOf`, of a script; the reader reads the page at once. */
const firstRun = (body: string, script: keyof typeof SCRIPTS): Promise<number> =>
  firstRunOf(body, `{${codeOf(script)}}`);

/** Runs `measure` for each number up to `rounds`, one after the other. */
async function series(rounds: number, measure: (round: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await measure(round));
  return times;
}

for (const script of Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]) {
  test(`evaluating the script to ${script}`, async (context) => {
    const times = await series(EVALUATIONS, () => firstRun('<p>empty</p>', script));
    report(context, {
      what: `evaluating the script to ${script} in an empty page, median`,
      value: median(times),
      unit: 'ms',
      limit: 8,
    });
  });
}

test('how long it takes to hand a text of that length over to a page, which these figures include', async (context) => {
  const comment = `/*${'-'.repeat(codeOf('read').length)}*/0`;
  report(context, {
    what: 'evaluating a comment as long as the script to read, median',
    value: median(await series(EVALUATIONS, () => firstRunOf('<p>empty</p>', comment))),
    unit: 'ms',
  });
});

test('the first reading of a page', async (context) => {
  const empty = median(await series(EVALUATIONS, () => firstRun('<p>empty</p>', 'read')));
  const times = await series(FORMS, (round) => firstRun(formPage(round), 'read'));
  const reading = times.map((time) => time - empty);
  for (const [what, value] of [
    ['median', median(reading)],
    ['p95', percentile(reading, 0.95)],
  ] as const)
    report(context, {
      what: `the first reading of a page, ${FORMS} forms, ${what}`,
      value,
      unit: 'ms',
      limit: 12,
    });
});

/** The main thread's time of a page of 10,000 nodes that draws some rows of a table anew ten times a second. */
const whileChanging = (script: keyof typeof SCRIPTS | null): Promise<number> =>
  onPage(`<h1>Create New App</h1>${table(10_000)}`, async (page, used) => {
    if (script) await page.evaluate(`{${codeOf(script)}}`);
    await page.evaluate(`{
      const rows = [...document.querySelectorAll('tr')].slice(0, 100);
      let round = 0;
      setInterval(() => {
        round += 1;
        for (const row of rows) row.innerHTML = '<td>' + round + '</td><td><a href="#">App ' + round + '</a></td><td>active</td>';
      }, 100);
    }`);
    const before = await used();
    await page.waitForTimeout(WATCHED_MS);
    return (await used()) - before;
  });

test('watching a page that changes ten times a second', async (context) => {
  const alone = median(await series(3, () => whileChanging(null)));
  const watched = median(await series(3, () => whileChanging('read')));
  report(context, {
    what: `watching a page that changes ten times a second, over ${(alone / (WATCHED_MS / 1000)).toFixed(0)} ms a second of its own`,
    value: watched / alone,
    unit: 'times',
    limit: 1.1,
  });
});

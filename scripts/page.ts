// Opens one page of the corpus in a browser, with what is read on it drawn over it, and prints the reading beside the answers.
// With --from-sketch, first makes the page out of a page sketch.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build, type Rolldown } from 'vite';
import { pageFromSketch } from '../test/pages/support/from-sketch.ts';
import { findChromium } from './find-browsers.mjs';

const PAGES = path.resolve(import.meta.dirname, '../test/pages');
const OUTPUT = path.resolve(import.meta.dirname, '../.output/pages');
const ADDRESS = /<link rel="canonical" href="([^"]+)"/u;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

interface Viewer {
  viewCorpusPage(html: string, isSource: boolean): Promise<{ found: unknown; expected: unknown }>;
}

/** The product's reading and locating as one script for the page. */
async function bundle(): Promise<string> {
  const entry = path.join(PAGES, 'support/viewer.ts');
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'viewer' } },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}

async function open(file: string): Promise<void> {
  const html = readFileSync(file, 'utf8');
  const isSource = path.relative(PAGES, file).startsWith('concur');
  const address = ADDRESS.exec(html)?.[1] ?? 'https://www.concursolutions.com/';
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    headless: !hasDisplay,
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  // Nothing leaves this machine: every address shows an empty page, into which the corpus page is put.
  await page.route('**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><html><body>' }),
  );
  await page.goto(address);
  await page.addScriptTag({ content: await bundle() });
  const { found, expected } = await page.evaluate(
    ([text, side]) => (globalThis as unknown as Viewer).viewCorpusPage(text, side),
    [html, isSource] as const,
  );
  console.log('Read:', found);
  if (isDeepStrictEqual(found, expected)) console.log('As the answers say.');
  else console.log('The answers say:', expected);
  if (hasDisplay) return void (await page.waitForEvent('close', { timeout: 0 }).then(() => browser.close()));
  const picture = path.join(OUTPUT, `${path.basename(file, '.html')}.png`);
  mkdirSync(OUTPUT, { recursive: true });
  await page.screenshot({ path: picture, fullPage: true });
  console.log(picture);
  await browser.close();
}

/** Puts a page made from a sketch among the others of its site; gives its path. */
function makePage(sketch: string): string {
  const html = pageFromSketch(readFileSync(sketch, 'utf8'));
  const side = URL.parse(ADDRESS.exec(html)?.[1] ?? '')?.hostname.endsWith('.mileiq.com')
    ? 'mileiq'
    : 'concur';
  const page = path.join(PAGES, side, 'from-sketches', `${path.basename(sketch, path.extname(sketch))}.html`);
  mkdirSync(path.dirname(page), { recursive: true });
  writeFileSync(page, html);
  console.log(page);
  return page;
}

const { values, positionals } = parseArgs({
  options: { 'from-sketch': { type: 'string' } },
  allowPositionals: true,
});
const sketch = values['from-sketch'];
const file = sketch ? makePage(path.resolve(sketch)) : positionals[0];
if (file) await open(path.resolve(file));
else {
  console.error(
    'Which page? npm run page -- test/pages/concur/g4/create-new-app.html, or --from-sketch FILE',
  );
  process.exitCode = 1;
}

import { type Checked, checkSource } from './check-source.ts';
import { checkTarget } from './check-target.ts';
import { drawReading } from './draw.ts';
import { showPage } from './show-page.ts';

/** Shows a page in the browser, checks it and draws over it what was read. Called by `npm run page`. */
async function view(html: string, isSource: boolean): Promise<Checked> {
  const shown = await showPage(html);
  const checked = isSource ? checkSource(shown) : await checkTarget(shown);
  drawReading(isSource);
  return checked;
}

Object.assign(globalThis, { viewCorpusPage: view });

import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { OpenPreview } from '../../test/preview/open.ts';

/** What each picture of the store shows, and what it says beside that. */
const SCREENS = [
  ['1-app', 'appPrepare', 'Gives the app in SAP Concur exactly the rights that MileIQ needs'],
  ['2-token', 'requestTokenFilled', 'Picks up what Concur shows only once'],
  ['3-check', 'fillElsewhere', 'Checks the values with SAP Concur before you use them'],
  ['4-fill', 'filled', "Fills in MileIQ's form, and leaves every button to you"],
  ['5-problem', 'validateFailed', 'Says what is wrong, and the one thing that mends it'],
] as const;

/** How much larger than in a popup the panel is shown. */
const ZOOM = 1.4;
const ICON = path.resolve(import.meta.dirname, '../../public/icon/128.png');
const STYLE = `
  body { margin: 0; block-size: 100vh; display: flex; align-items: center; background: #0f5c6e; color: #fff;
    font: 600 40px/1.25 system-ui, sans-serif; }
  p { margin: 0; text-wrap: balance; } small { display: block; margin-top: 24px; font-size: 18px; font-weight: 400; }
  .screen { justify-content: space-around; gap: 48px; padding: 0 72px; box-sizing: border-box; }
  .screen p { max-width: 540px; }
  .screen img { max-height: 740px; border-radius: 12px; box-shadow: 0 12px 48px rgb(0 0 0 / 35%); }
  .tile { flex-direction: column; justify-content: center; gap: 12px; text-align: center; font-size: 30px; }
  .tile img { width: 72px; } .tile small { margin: 0; max-width: 300px; font-size: 17px; }`;

const image = (png: Buffer): string => `<img alt="" src="data:image/png;base64,${png.toString('base64')}">`;

async function compose(
  page: Page,
  size: readonly [number, number],
  kind: string,
  body: string,
  file: string,
) {
  const [width, height] = size;
  await page.setViewportSize({ width, height });
  await page.setContent(`<style>${STYLE}</style><body class="${kind}">${body}</body>`);
  await page.screenshot({ path: file });
}

/** The pictures that the stores ask for: screens of 1280 by 800, and the small tile of 440 by 280. */
export async function takeStorePictures({ browser, page, show }: OpenPreview, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const canvas = await browser.newPage();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 380 * ZOOM, height: 800 });
  for (const [name, state, text] of SCREENS) {
    await show(state);
    await page.evaluate((zoom) => document.documentElement.style.setProperty('zoom', `${zoom}`), ZOOM);
    const panel = await page.locator('.app').first().screenshot();
    const words = `<p>${text}<small>Concur Link for MileIQ</small></p>`;
    await compose(canvas, [1280, 800], 'screen', words + image(panel), path.join(folder, `${name}.png`));
  }
  const tile = `${image(readFileSync(ICON))}<p>Concur Link for MileIQ</p><small>Links SAP Concur to MileIQ in about ten minutes</small>`;
  await compose(canvas, [440, 280], 'tile', tile, path.join(folder, 'tile.png'));
  await canvas.close();
  await page.evaluate(() => document.documentElement.removeAttribute('style'));
}

// Takes the pictures: every state of the interface in both themes, those of the documents, and those of the stores.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accepted, lookOf } from '../test/preview/looks.ts';
import { type OpenPreview, openPreview } from '../test/preview/open.ts';
import { takeStorePictures } from './shots/store.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const STATES = path.join(ROOT, '.output/shots/states');
const PICTURES = path.join(ROOT, 'docs/pictures');
const LOOKS = path.join(ROOT, 'test/preview/looks.txt');
/** `--accept`: what is seen now is how it should look from now on. */
const accepts = process.argv.includes('--accept');

/** The states that the documents show, by the name of the picture. */
const IN_DOCUMENTS = {
  role: 'roleQuestion',
  app: 'appPrepare',
  submit: 'credentials',
  token: 'requestToken',
  exchange: 'exchange',
  fill: 'fill',
  filled: 'filled',
  done: 'done',
  problem: 'validateFailed',
} as const;

/** Every state in both themes; gives how their parts look. */
async function takeStates({ page, names, show }: OpenPreview): Promise<string> {
  const seen: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    mkdirSync(path.join(STATES, colorScheme), { recursive: true });
    await page.emulateMedia({ colorScheme });
    for (const name of names) {
      await show(name);
      const file = path.join(STATES, colorScheme, `${name.replaceAll(' ', '-')}.png`);
      await page.screenshot({ path: file, fullPage: true });
      if (colorScheme === 'light') seen.push(...(await page.evaluate(lookOf)));
    }
  }
  return accepted(seen);
}

async function takeDocuments({ page, show }: OpenPreview): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const [picture, state] of Object.entries(IN_DOCUMENTS)) {
    await show(state);
    await page
      .locator('.app')
      .first()
      .screenshot({ path: path.join(PICTURES, `${picture}.png`) });
  }
  await page.setViewportSize({ width: 1000, height: 600 });
  for (const name of ['welcome', 'practice']) {
    await show(name);
    await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
  }
  await page.setViewportSize({ width: 380, height: 600 });
}

rmSync(STATES, { recursive: true, force: true });
const preview = await openPreview();
try {
  const looks = await takeStates(preview);
  if (accepts) writeFileSync(LOOKS, looks);
  const isSame = readFileSync(LOOKS, 'utf8') === looks;
  await takeDocuments(preview);
  await takeStorePictures(preview, path.join(ROOT, 'docs/store'));
  console.log(`${preview.names.length} states in both themes: ${path.relative(process.cwd(), STATES)}`);
  console.log('Pictures of the documents: docs/pictures. Of the stores: docs/store.');
  if (!isSame)
    console.log('Some parts look different from what was accepted: look, then `npm run shots -- --accept`.');
} finally {
  await preview.close();
}

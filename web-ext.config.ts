import { defineWebExtConfig } from 'wxt';
import { findChromium, findFirefox } from './scripts/find-browsers.mjs';

const chrome = findChromium();
const firefox = findFirefox();
// Chromium's sandbox does not start for root, as in containers.
const asRoot = process.getuid?.() === 0;

/** Browsers of `npm run dev`: the ones that the tests use. */
export default defineWebExtConfig({
  binaries: { ...(chrome && { chrome }), ...(firefox && { firefox }) },
  chromiumArgs: asRoot ? ['--no-sandbox'] : [],
});

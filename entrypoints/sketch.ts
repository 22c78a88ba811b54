import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sketchPage } from '@/utils/dom/sketch/sketch-page.ts';
import { SKETCH_WORDS } from '@/utils/integrations/sketch-words.ts';
import { isOwnPage } from './shared/is-own-page.ts';

/** Injected when the admin orders a page sketch: gives it as its result, once, and leaves nothing in the page. */
export default defineUnlistedScript({
  // The browser hands over the value of a script's last line, which is this name.
  globalName: 'pageSketch',
  main: () => (isOwnPage('source') || isOwnPage('target') ? sketchPage(document, SKETCH_WORDS) : null),
});

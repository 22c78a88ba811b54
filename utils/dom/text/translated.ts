import { matches, native } from '../base/native.ts';

/**
 * What browsers leave on a page that they translate: Chrome a class of the root and one `font` in another around each text,
 * Edge hashes, Yandex an element of its own, Firefox numbers while it works (its `translations-document.sys.mjs`).
 */
const ROOT = '.translated-ltr,.translated-rtl';
const MARK =
  'font[style*="vertical-align"]>font,[_msttexthash],[_msthtml],ya-tr-span,[data-moz-translations-id]';

/** Whether the browser shows the page in a translation: what stands there is not what its owner wrote. */
export const isTranslated = (document: Document): boolean =>
  matches(native(document, 'documentElement'), ROOT) ||
  native(document, 'querySelector').call(document, MARK) !== null;

import polyfill from 'webextension-polyfill';
import type { browser as chromeTyped } from 'wxt/browser';

/**
 * The extension API of background and extension pages, promises everywhere. Typed by Chrome's newer names
 * (`sidePanel`, `storage.session.setAccessLevel`): what a browser may lack is called with `?.`.
 */
export const browser = polyfill as unknown as typeof chromeTyped;

import { browser } from './api.ts';

/** Whether the browser lets the extension act on the site of this URL; the admin may have withdrawn it. */
export async function mayAccess(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

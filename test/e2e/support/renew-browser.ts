import { emptyExtension } from './inside.ts';
import type { Browser } from './launch.ts';

/**
 * Makes a browser as good as a new one for the next test: every page is closed, and what the extension stored or
 * registered is gone. The worker stays the same; it keeps nothing itself.
 * Not undone: zoom, a reloaded extension, what the profile keeps on disk; tests of these need `ownBrowser`.
 */
export async function renewBrowser({ context, url }: Browser): Promise<void> {
  const tab = await context.newPage();
  for (const page of context.pages()) if (page !== tab) await page.close();
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearPermissions();
  await tab.goto(url('options.html'));
  await tab.evaluate(emptyExtension);
  await tab.goto('about:blank');
}

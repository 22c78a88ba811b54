import { emptyExtension } from './inside.ts';
import type { Browser } from './launch.ts';

/**
 * Makes a browser as good as a new one for the next test: every page is closed, and what the extension stored or
 * registered is gone. The worker stays the same; it keeps nothing itself.
 * Not undone: zoom, a reloaded extension, what the profile keeps on disk; tests of these need `ownBrowser`.
 */
export async function renewBrowser({ context, url }: Browser): Promise<void> {
  const tab = await context.newPage();
  await Promise.all(context.pages().map((page) => page !== tab && page.close()));
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearPermissions();
  // A page of the extension without a script of its own.
  await tab.goto(url('manifest.json'));
  await tab.evaluate(emptyExtension);
  await tab.goto('about:blank');
}

import { expect, test } from './fixtures.ts';

test.use({ ownBrowser: true });

test('a page that crashes while it is prepared: once it is loaded again the panel says what happened', {
  tag: '@variation',
}, async ({ admin, chromium, tab }) => {
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  const tabId = await chromium.tabId(tab);
  await admin.press('Prepare this app');
  await expect(admin.panel.locator('.work progress[max]')).toBeVisible();
  const session = await tab.context().newCDPSession(tab);
  const crashed = tab.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await chromium.worker.evaluate((id) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { reload(tab: number): Promise<void> } } };
    return chrome.tabs.reload(id);
  }, tabId);
  await expect(admin.panel.locator('[data-problem="documentChanged"]')).toBeVisible();
  await expect(admin.panel.locator('.work')).toHaveCount(0);
});

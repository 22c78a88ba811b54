import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** No violation in this document, colours aside: they are looked at in every state and both themes by `interface.spec.ts`. */
async function expectAccessible(page: Page, name: string): Promise<void> {
  // No page has a frame: all is looked at in one go, without a page of axe's own.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .disableRules(['color-contrast'])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(found, name).toEqual([]);
}

// Every state is looked at in the preview; here the documents as they are built.
test('each page of the extension passes axe', async ({ admin, chromium }) => {
  await admin.goto('/nui/ocstool/create');
  for (const surface of ['popup', 'sidepanel'] as const) {
    const panel = await admin.openPanel(surface);
    await expect(panel.locator('[data-grant="refresh_token"]')).toHaveAttribute('data-state', 'present');
    await expectAccessible(panel, surface);
    await admin.closePanel();
  }
  for (const name of ['options.html', 'welcome.html', 'practice.html']) {
    const page = await chromium.context.newPage();
    await page.goto(chromium.url(name));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page, name);
    await page.close();
  }
});

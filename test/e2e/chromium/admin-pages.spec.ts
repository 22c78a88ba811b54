import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const problem = (panel: Page, id: string) => panel.locator(`[data-problem="${id}"]`);

test('an entity without the tool, an admin without the role: what to ask SAP for', {
  tag: '@variation',
}, async ({ admin, sandbox, chromium }) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  sandbox.world.options.toolEnabled = false;
  await admin.goto('/nui/authadmin');
  await admin.openPanel();
  await expect(problem(admin.panel, 'toolNotEnabled')).toBeVisible();
  await admin.press('Copy request for SAP support');
  const letter = await admin.panel.evaluate(() => navigator.clipboard.readText());
  expect(letter).toContain('Web Services Administrator');
  expect(letter).toContain('Can Administer');

  await admin.press('Open the application list');
  await admin.tab.getByRole('heading', { name: 'Page Not Found' }).waitFor();
  await expect(problem(admin.panel, 'toolNotEnabled')).toBeVisible();

  Object.assign(sandbox.world.options, { toolEnabled: true, role: 'companyAdmin' });
  await admin.goto('/nui/authadmin');
  await expect(problem(admin.panel, 'toolNotEnabled')).toBeVisible();
  sandbox.world.options.role = 'webServices';
  await admin.tab.reload();
  await expect(problem(admin.panel, 'toolNotEnabled')).toHaveCount(0);
  await expect(admin.step('app')).toBeVisible();
});

test('wrong and unknown pages: where one is, and the way to the right one', { tag: '@variation' }, async ({
  admin,
}) => {
  await admin.goto('/nui/registerpartner');
  await admin.openPanel();
  await expect(problem(admin.panel, 'wrongPage')).toBeVisible();
  await expect(admin.credential('clientId')).toHaveAttribute('data-state', 'empty');

  await admin.goto('/nui/signin');
  await expect(admin.panel.locator('[data-your-turn]')).toContainText('Sign in to SAP');
  await expect(admin.panel.locator('[data-problem]')).toHaveCount(0);

  await admin.press('Open the application list');
  await expect(admin.tab.getByRole('heading', { name: 'Application List' })).toBeVisible();
  await expect(admin.panel.getByText('“Create New App”')).toBeVisible();
});

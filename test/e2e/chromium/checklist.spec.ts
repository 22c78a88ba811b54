import { expect, test } from './fixtures.ts';

test('the checklist follows the admin live', async ({ admin, tab }) => {
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  const grant = (name: string) => admin.panel.locator(`[data-grant="${name}"]`);
  const scope = (name: string) => admin.panel.locator(`[data-scope="${name}"]`);
  await expect(grant('refresh_token')).toHaveAttribute('data-state', 'present');
  await expect(grant('password')).toHaveAttribute('data-state', 'missing');
  await expect(scope('EXPRPT')).toHaveAttribute('data-state', 'missing');

  await tab.getByRole('combobox').nth(2).fill('password');
  await tab.getByRole('option', { name: 'password', exact: true }).click();
  await expect(grant('password')).toHaveAttribute('data-state', 'present');
  await expect(grant('client_credentials')).toHaveAttribute('data-state', 'missing');
});

test('"Prepare this app" can be undone, and never presses Submit', async ({ admin, sandbox }) => {
  const apps = sandbox.world.apps.length;
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await admin.prepareApp();
  await admin.press('Undo');
  await expect(admin.panel.locator('[data-scope="EXPRPT"]')).toHaveAttribute('data-state', 'missing');
  await expect(admin.panel.locator('[data-grant="password"]')).toHaveAttribute('data-state', 'missing');
  await expect(admin.panel.locator('[data-grant="refresh_token"]')).toHaveAttribute('data-state', 'present');
  expect(sandbox.world.apps).toHaveLength(apps);
});

test('what the admin typed stays', { tag: '@variation' }, async ({ admin, tab }) => {
  await admin.goto('/nui/ocstool/create');
  await tab.getByLabel('App Name').fill('Northwind mileage');
  await admin.openPanel();
  await admin.prepareApp();
  await expect(tab.getByLabel('App Name')).toHaveValue('Northwind mileage');
});

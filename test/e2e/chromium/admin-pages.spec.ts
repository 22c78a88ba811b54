import type { Page } from '@playwright/test';
import { send } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

const problem = (panel: Page, id: string) => panel.locator(`[data-problem="${id}"]`);

test('an entity without the tool, an admin without the role: what to ask SAP for', async ({
  admin,
  sandbox,
  chromium,
}) => {
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

test('wrong and unknown pages: where one is, and the way to the right one', async ({ admin }) => {
  await admin.goto('/nui/registerpartner');
  await admin.openPanel();
  await expect(problem(admin.panel, 'wrongPage')).toBeVisible();
  await expect(admin.credential('clientId')).toHaveAttribute('data-state', 'empty');

  await admin.goto('/nui/signin');
  await expect(admin.panel.locator('[data-your-turn]')).toContainText('Sign in to SAP');
  await expect(admin.panel.locator('[data-problem]')).toHaveCount(0);

  await admin.press('Open the application list');
  await expect(admin.tab.getByRole('heading', { name: 'Application List' })).toBeVisible();
  await expect(admin.panel.getByText('+ Create New App')).toBeVisible();
});

test('a dialog that was closed too early: the way to a new secret', async ({ admin, sandbox, tab }) => {
  const [app] = sandbox.world.apps;
  await admin.goto(`/nui/ocstool/apps/${app?.id}`);
  await admin.openPanel();
  await expect(problem(admin.panel, 'secretLost')).toBeVisible();
  // The app lacks grants: they come first.
  await expect(admin.step('app')).toBeVisible();
  await tab.getByRole('button', { name: 'Edit' }).click();
  await expect(admin.panel.getByRole('button', { name: 'Prepare this app' })).toBeVisible();
  await admin.prepareApp();
  await tab.getByRole('button', { name: 'Submit' }).click();
  await expect(tab.getByRole('heading', { name: 'App Details' })).toBeVisible();
  await expect(admin.panel.getByText("On Concur's page, press “Client Secrets”")).toBeVisible();
  await tab.getByRole('button', { name: 'Client Secrets' }).click();
  await expect(admin.panel.getByText('The ids in the list are not secrets')).toBeVisible();
  await expect(admin.credential('clientSecret')).not.toHaveAttribute('data-state', 'held');
  await tab.getByRole('button', { name: 'Generate New Secret' }).click();
  await expect(admin.step('request-token')).toBeVisible();
  await expect(problem(admin.panel, 'secretLost')).toHaveCount(0);
  expect(await send(admin.panel, 'reveal', { credential: 'clientSecret' })).toEqual({
    ok: true,
    value: sandbox.world.findApp(app?.id ?? '')?.secret.value,
  });
});

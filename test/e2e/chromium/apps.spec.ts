import type { Page } from '@playwright/test';
import type { World } from '../../sandbox/server.ts';
import { heldValue } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

const GRANTS = ['refresh_token', 'client_credentials', 'password'];

/** Makes a new secret on an app's page; the dialog shows the app's Client ID with it. */
async function renewSecret(tab: Page, id: string): Promise<void> {
  await tab.goto(`https://www.concursolutions.com/nui/ocstool/apps/${id}/secrets`);
  await tab.getByRole('button', { name: 'Generate New Secret' }).click();
  await tab.getByRole('dialog').waitFor();
}

function addTwoApps({ addApp }: World) {
  return [
    addApp({ name: 'Mileage', grants: GRANTS }),
    addApp({ name: 'Mileage test', grants: GRANTS }),
  ] as const;
}

for (const mine of ['first', 'second']) {
  const tag = mine === 'first' ? [] : ['@variation'];
  test(`values of two apps: the admin says which is meant, the ${mine}`, { tag }, async ({
    admin,
    tab,
    sandbox,
  }) => {
    const [first, second] = addTwoApps(sandbox.world);
    await admin.goto('/nui/ocstool');
    await admin.openPanel();
    await renewSecret(tab, first.id);
    await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'held');
    await renewSecret(tab, second.id);

    const question = admin.panel.locator('[data-two-apps]');
    await expect(question).toContainText(first.id);
    await expect(question).toContainText(second.id);
    expect(await heldValue(admin.panel, 'clientId')).toBe(first.id);
    expect(await heldValue(admin.panel, 'clientSecret')).toBe(first.secret.value);
    const meant = mine === 'first' ? first : second;
    await question.getByRole('button').filter({ hasText: meant.id }).click();
    await expect(question).toHaveCount(0);
    expect(await heldValue(admin.panel, 'clientId')).toBe(meant.id);
    expect(await heldValue(admin.panel, 'clientSecret')).toBe(meant.secret.value);

    // The dialog is still open and is read again: the question was answered.
    await admin.closePanel();
    await admin.openPanel();
    await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'held');
    await expect(admin.panel.locator('[data-two-apps]')).toHaveCount(0);
  });
}

test('a secret that nobody noted: the way to a new one, and never its id', async ({
  admin,
  tab,
  sandbox,
}) => {
  await admin.goto('/nui/ocstool/create');
  await tab.getByLabel('App Name').fill('Mileage');
  await tab.locator('textarea').first().fill('Sends drives.');
  for (const [at, name] of [
    [0, 'Production'],
    [1, 'Web Services (WS) Client'],
  ] as const) {
    await tab.getByRole('combobox').nth(at).fill(name);
    await tab.getByRole('option', { name }).click();
  }
  await admin.submitApp();
  await tab.getByRole('button', { name: 'Ok' }).click();
  const [app] = sandbox.world.apps;
  if (!app) throw new Error('The app was not saved.');

  await admin.goto(`/nui/ocstool/apps/${app.id}`);
  await admin.openPanel();
  await expect(admin.panel.locator('[data-problem="secretLost"]')).toContainText(
    'generate a new secret while this extension is open',
  );
  await expect(admin.credential('clientId')).toHaveAttribute('data-state', 'held');
  await expect(admin.credential('clientSecret')).not.toHaveAttribute('data-state', 'held');

  await tab.getByRole('button', { name: 'Client Secrets' }).click();
  await tab.getByText(app.secret.id).waitFor();
  await expect(admin.credential('clientSecret')).not.toHaveAttribute('data-state', 'held');
  expect(await heldValue(admin.panel, 'clientSecret')).toBe(null);

  // A dialog of the page that speaks of the listed secret: the trap is named.
  await tab.evaluate((id) => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.style.cssText = 'position:fixed;inset:200px;background:white';
    dialog.innerHTML = `<h2>Deactivate?</h2><p>Client Secret: ${id}</p>`;
    document.body.append(dialog);
  }, app.secret.id);
  await expect(admin.panel.locator('[data-problem="secretIdNotSecret"]')).toBeVisible();
  expect(await heldValue(admin.panel, 'clientSecret')).toBe(null);
  await tab.evaluate(() => document.querySelector('[role=dialog]')?.remove());

  await tab.getByRole('button', { name: 'Generate New Secret' }).click();
  await expect(admin.step('request-token')).toBeVisible();
  expect(await heldValue(admin.panel, 'clientId')).toBe(app.id);
  expect(await heldValue(admin.panel, 'clientSecret')).toBe(app.secret.value);
});

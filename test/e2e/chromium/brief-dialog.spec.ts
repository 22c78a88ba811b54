import type { Page } from '@playwright/test';
import { REQUIREMENTS } from '../../../utils/integrations/index.ts';
import { heldValue } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

/** Milliseconds: a few frames, and about two. */
for (const lifetime of [50, 34]) {
  const tag = lifetime === 50 ? [] : ['@variation'];
  test(`credentials that are shown for ${lifetime} ms: captured; of two apps the admin says which is meant`, {
    tag,
  }, async ({ admin, tab, sandbox: { world } }) => {
    const grants = [...REQUIREMENTS.grants];
    const first = world.addApp({ name: 'Mileage', grants });
    const second = world.addApp({ name: 'Mileage test', grants });
    world.options.dialogLifetime = lifetime;
    await admin.goto('/nui/ocstool');
    await admin.openPanel();

    await renewSecret(tab, first.id);
    await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'held');
    expect(await heldValue(admin.panel, 'clientId')).toBe(first.id);
    expect(await heldValue(admin.panel, 'clientSecret')).toBe(first.secret.value);

    await renewSecret(tab, second.id);
    const question = admin.panel.locator('[data-two-apps]');
    await expect(question).toContainText(first.id);
    await question.getByRole('button').filter({ hasText: second.id }).click();
    await expect(question).toHaveCount(0);
    expect(await heldValue(admin.panel, 'clientId')).toBe(second.id);
    expect(await heldValue(admin.panel, 'clientSecret')).toBe(second.secret.value);
  });
}

test('a new app whose credentials are shown for 50 ms, before the list of apps comes', {
  tag: '@variation',
}, async ({ admin, tab, sandbox: { world } }) => {
  world.options.dialogLifetime = 50;
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await admin.prepareApp();
  await tab.getByRole('button', { name: 'Submit', exact: true }).click();
  await tab.getByRole('heading', { name: 'Application List' }).waitFor();
  await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'held');
  const [app] = world.apps;
  expect(await heldValue(admin.panel, 'clientId')).toBe(app?.id);
  expect(await heldValue(admin.panel, 'clientSecret')).toBe(app?.secret.value);
});

/** Makes a new secret, and waits until the dialog with it is gone: the page is then loaded anew. */
async function renewSecret(tab: Page, id: string): Promise<void> {
  await tab.goto(`https://www.concursolutions.com/nui/ocstool/apps/${id}/secrets`);
  const reloaded = tab.waitForEvent('load');
  await tab.getByRole('button', { name: 'Generate New Secret' }).click();
  await reloaded;
  await expect(tab.getByRole('button', { name: 'Generate New Secret' })).toBeVisible();
  await expect(tab.getByRole('dialog')).toHaveCount(0);
}

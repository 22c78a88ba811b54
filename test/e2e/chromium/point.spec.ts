import type { Locator } from '@playwright/test';
import type { Admin } from '../support/admin.ts';
import { holdAllFour } from '../support/all-four.ts';
import { send } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

/**
 * Presses "Point at it"; done when a click on the page picks. A row that a reading of the page takes elsewhere just then is
 * looked for again, as a person would.
 */
async function pointIn(admin: Admin, row: Locator, section = 'Values'): Promise<void> {
  const picking = admin.panel.getByText('Click it on the page');
  await expect(async () => {
    if (await picking.isVisible()) return;
    if (!(await row.isVisible())) await admin.unfold(section, { timeout: 15_000 });
    await admin.click(row.getByRole('button', { name: 'Point at it' }), { timeout: 15_000 });
    await expect(picking).toBeVisible();
  }).toPass();
}

test('values under labels that nobody knows are pointed at, and found by themselves the next time', async ({
  admin,
  chromium,
  sandbox,
  tab,
}) => {
  sandbox.world.options.language = 'fi';
  const generate = async () => {
    const app = sandbox.world.addApp({ name: 'MileIQ' });
    await admin.goto(`/nui/ocstool/apps/${app.id}/secrets`);
    await tab.getByRole('button', { name: 'Generate New Secret' }).click();
    await tab.getByRole('dialog').waitFor();
    return app;
  };
  await admin.goto('/home');
  await admin.openPanel();
  const app = await generate();
  await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'suspect');

  await pointIn(admin, admin.credential('clientSecret'));
  await tab.keyboard.press('Escape');
  await expect(admin.panel.locator('[data-problem="cancelled"]')).toBeVisible();

  await pointIn(admin, admin.credential('clientSecret'));
  await admin.press('Cancel');
  await expect(admin.panel.getByText('Click it on the page')).toHaveCount(0);
  await tab.getByRole('dialog').getByText(app.secret.value).click();
  await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'suspect');

  // The panel may be closed: the outcome is there when it is opened again.
  await pointIn(admin, admin.credential('clientSecret'));
  await admin.closePanel();
  await tab.getByRole('dialog').getByText(app.secret.value).click();
  await admin.openPanel();
  await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'held');
  await pointIn(admin, admin.credential('clientId'));
  await tab.getByRole('dialog').getByText(app.id).click();
  await expect(admin.step('request-token')).toBeVisible();
  expect(await send(admin.panel, 'reveal', { credential: 'clientId' })).toEqual({ ok: true, value: app.id });

  // The first app's dialog is still open.
  await admin.goto('/home');
  await send(admin.panel, 'forget', {});
  await admin.panel.reload();
  const next = await generate();
  await expect(admin.step('request-token')).toBeVisible();
  expect(await send(admin.panel, 'reveal', { credential: 'clientSecret' })).toEqual({
    ok: true,
    value: next.secret.value,
  });

  const options = await chromium.context.newPage();
  await options.goto(chromium.url('options.html'));
  await expect(options.getByText('“Asiakkaan salaisuus” for Client Secret')).toBeVisible();
  await options.getByRole('button', { name: 'Remove the label “Asiakkaan salaisuus”' }).click();
  await expect(options.getByText('“Asiakastunnus” for Client ID')).toBeVisible();
  await options.getByRole('button', { name: 'Remove all labels' }).click();
  await expect(options.getByText('No label is remembered.')).toBeVisible();
});

const LABELS = {
  clientId: 'Asiakastunnus',
  clientSecret: 'Salainen tunnus',
  refreshToken: 'Päivitystunniste',
  authorizationUrl: 'Valtuutuksen osoite',
} as const;

test('four fields under labels that nobody knows are pointed at, then filled', { tag: '@variation' }, async ({
  admin,
  tab,
}) => {
  await holdAllFour(admin);
  const fields = Object.values(LABELS).map((label) => `<label>${label} <input></label><br>`);
  await tab.route('https://dashboard.mileiq.com/settings', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<title>Asetukset</title><h1>Asetukset</h1><form>${fields.join('')}</form>`,
    }),
  );
  await tab.goto('https://dashboard.mileiq.com/settings');
  await admin.press('Fill MileIQ');
  const report = (id: string) => admin.panel.locator(`[data-fill-field="${id}"]`);
  for (const [id, label] of Object.entries(LABELS)) {
    await expect(report(id)).toHaveAttribute('data-outcome', 'not-found');
    await pointIn(admin, report(id), 'Checks');
    await tab.getByLabel(label).click();
    await expect(report(id)).toHaveCount(0);
  }
  await admin.press('Fill MileIQ');
  await expect(admin.panel.locator('[data-fill-field][data-outcome="filled"]')).toHaveCount(4);
  for (const [id, label] of Object.entries(LABELS)) {
    if (id === 'authorizationUrl') continue;
    const held = (await send(admin.panel, 'reveal', { credential: id })) as { value: string };
    await expect(tab.getByLabel(label)).toHaveValue(held.value);
  }
});

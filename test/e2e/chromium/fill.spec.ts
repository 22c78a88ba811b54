import type { Page } from '@playwright/test';
import { holdAllFour } from '../support/all-four.ts';
import { reportedFill } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

const SETTINGS = 'https://dashboard.mileiq.com/settings/concur-integration';
const FIELDS = ['Client ID', 'Secret ID', 'Refresh Token', 'Authorization URL'];

const field = (tab: Page, name: string) => tab.getByRole('textbox', { name });
const shown = (tab: Page): Promise<string[]> =>
  Promise.all(FIELDS.map((name) => field(tab, name).inputValue()));
const EMPTY = ['', '', '', ''];

test('a form that appears late is filled', { tag: '@variation' }, async ({ admin, sandbox, tab }) => {
  const form = Promise.withResolvers<void>();
  sandbox.world.options.formComes = form.promise;
  await holdAllFour(admin);
  await tab.goto(SETTINGS);
  await admin.press('Fill MileIQ');
  await expect(admin.panel.getByText('Waiting for MileIQ').first()).toBeVisible();
  form.resolve();
  await expect(admin.panel.locator('[data-fill-field][data-outcome="filled"]')).toHaveCount(4);
  expect(await shown(tab)).not.toContain('');
});

test('cancelled while the form is waited for: what appears then gets nothing', async ({
  admin,
  sandbox,
  tab,
}) => {
  const form = Promise.withResolvers<void>();
  sandbox.world.options.formComes = form.promise;
  await holdAllFour(admin);
  await tab.goto(SETTINGS);
  await admin.press('Fill MileIQ');
  await expect(admin.panel.getByText('Waiting for MileIQ').first()).toBeVisible();
  await admin.press('Cancel');
  await expect(admin.panel.locator('[data-problem="cancelled"]')).toBeVisible();
  form.resolve();
  await tab.getByLabel('Client ID').waitFor();
  // Longer than a fill would take.
  await tab.waitForTimeout(1500);
  expect(await shown(tab)).toEqual(EMPTY);
});

test('a page without the form: the panel says so', { tag: '@variation' }, async ({ admin, tab }) => {
  await holdAllFour(admin);
  await tab.goto('https://dashboard.mileiq.com/');
  await admin.press('Fill MileIQ');
  await expect(admin.panel.locator('[data-problem="formNotFound"]')).toBeVisible();
});

test('"Undo fill" puts back what was there, also after two fills', async ({ admin, tab }) => {
  await holdAllFour(admin);
  await tab.goto(SETTINGS);
  const before = ['old id', 'old secret 1', '', 'https://old.example'];
  for (const [at, name] of FIELDS.entries()) await field(tab, name).fill(before[at] ?? '');
  const filled = admin.panel.locator('[data-fill-field][data-outcome="filled"]');
  await admin.press('Fill MileIQ');
  await expect(filled).toHaveCount(4);
  const values = await shown(tab);
  await admin.press('Undo fill');
  await expect(filled).toHaveCount(0);
  expect(await shown(tab)).toEqual(before);

  for (const _ of ['once', 'twice']) {
    const earlier = await reportedFill(admin.panel);
    await admin.press('Fill MileIQ');
    // The report of the fill before this one is there for a moment longer.
    await expect.poll(async () => (await reportedFill(admin.panel)) ?? earlier).not.toBe(earlier);
    await expect(filled).toHaveCount(4);
  }
  expect(await shown(tab)).toEqual(values);
  await admin.press('Undo fill');
  await expect(filled).toHaveCount(0);
  expect(await shown(tab)).toEqual(before);
});

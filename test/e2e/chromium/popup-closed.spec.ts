import { expect, test } from './fixtures.ts';

// The popup closes whenever the admin clicks elsewhere: each step must stand as it was left.
test('the popup may be closed after each step', { tag: '@variation' }, async ({ admin }) => {
  const reopen = async (step: string) => {
    await admin.closePanel();
    await admin.openPanel('popup');
    await expect(admin.step(step)).toBeVisible();
  };
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel('popup');
  await reopen('app');
  await admin.prepareApp();
  await reopen('credentials');

  await admin.closePanel();
  await admin.submitApp();
  await reopen('request-token');

  await admin.goto('/nui/authadmin/companytokens');
  await reopen('request-token');
  await admin.fillInAppId();
  await expect(admin.tab.getByLabel('App ID')).toHaveValue(/^[0-9a-f-]{36}$/u);
  await admin.closePanel();
  await admin.submitAppId();
  await reopen('exchange');

  await admin.press('Get refresh token');
  await admin.closePanel();
  await admin.openPanel('popup');
  await expect(admin.step('fill')).toBeVisible();

  await admin.tab.goto('https://dashboard.mileiq.com/settings/concur-integration');
  await admin.tab.getByLabel('Client ID').waitFor();
  await reopen('fill');
  await admin.press('Fill MileIQ');
  await admin.closePanel();
  await expect(admin.tab.getByLabel('Authorization URL')).not.toHaveValue('');
  await admin.openPanel('popup');
  await expect(admin.panel.locator('[data-fill-field="clientSecret"]')).toHaveAttribute(
    'data-outcome',
    'filled',
  );

  await admin.closePanel();
  await admin.validateOnPage();
  await admin.tab.getByRole('status').filter({ hasText: 'validated' }).waitFor();
  await reopen('done');
});

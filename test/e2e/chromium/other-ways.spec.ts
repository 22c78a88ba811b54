import { reply } from '../../sandbox/server.ts';
import type { Admin } from '../support/admin.ts';
import { supplied } from '../support/supplied.ts';
import { expect, test } from './fixtures.ts';

test("the article's own page: all four values are read there, nothing is exchanged", {
  tag: '@variation',
}, async ({ admin, sandbox, tab }) => {
  await admin.goto('/nui/clientwebservices');
  await admin.openPanel();
  await admin.click(tab.getByRole('button', { name: 'Create New Application' }));
  await expect(admin.panel.locator('[data-scope="EXPRPT"]')).toHaveAttribute('data-state', 'missing');
  await admin.prepareApp();
  await admin.click(tab.getByRole('button', { name: 'Save', exact: true }));
  await expect(admin.step('validate')).toBeVisible();
  for (const id of ['clientId', 'clientSecret', 'refreshToken', 'authorizationUrl']) {
    await expect(admin.credential(id)).toHaveAttribute('data-state', 'held');
  }
  await admin.press('Validate');
  await expect(admin.step('fill')).toBeVisible();
  await admin.fillMileiq();
  await admin.validateLink();
  const { world, log } = sandbox;
  expect(world.target.values?.refreshToken).toBe(world.refreshTokens.at(-1)?.token);
  expect(log.filter(({ fields }) => fields.credtype)).toEqual([]);
});

async function pasteOnTarget(admin: Admin, email: string): Promise<void> {
  await admin.tab.goto('https://dashboard.mileiq.com/settings/concur-integration');
  await admin.openPanel();
  await admin.pasteValues(email);
  await expect(admin.step('validate')).toBeVisible();
}

test('Option A: a refresh token that is replaced when it is checked is carried on', async ({
  admin,
  sandbox,
}) => {
  const { world } = sandbox;
  const { token, email } = supplied(world);
  world.setRotation(true);
  await pasteOnTarget(admin, email);
  await test.step('an answer that says nothing leaves it open whether it was replaced', async () => {
    world.nextTokenReply(reply.empty());
    await admin.press('Check the refresh token');
    await expect(admin.panel.locator('[data-problem="refreshUnanswered"]')).toBeVisible();
    await expect(admin.credential('refreshToken')).toHaveAttribute('data-state', 'held');
  });
  await admin.press('Check the refresh token');
  await expect(admin.panel.locator('[data-check="refreshToken"]')).toHaveAttribute('data-outcome', 'ok');
  await expect(admin.panel.getByRole('button', { name: 'Check the refresh token' })).toHaveCount(0);
  const replaced = world.refreshTokens.at(-1)?.token;
  expect(replaced).not.toBe(token);

  await admin.press('Fill MileIQ');
  await expect(admin.panel.locator('[data-fill-field="refreshToken"]')).toHaveAttribute(
    'data-outcome',
    'filled',
  );
  await admin.validateLink();
  expect(world.target.values?.refreshToken).toBe(replaced);
});

test('what is no value is not used', async ({ admin }) => {
  await admin.goto('/home');
  await admin.openPanel();
  await admin.pasteValues('Please call me back about the weather.');
  await expect(admin.panel.locator('[data-problem="nothingRecognised"]')).toBeVisible();
  await expect(admin.credential('clientId')).toHaveAttribute('data-state', 'empty');
});

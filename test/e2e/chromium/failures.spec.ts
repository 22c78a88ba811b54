import { reply } from '../../sandbox/server.ts';
import { holdForExchange, takeAnotherRequestToken } from '../support/for-exchange.ts';
import { expect, test } from './fixtures.ts';

test('a missing scope is found before Submit', async ({ admin, sandbox, tab }) => {
  Object.assign(sandbox.world.options, {
    scopesOffered: sandbox.world.options.scopesOffered.filter((name) => name !== 'CONFIG'),
  });
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await expect(admin.panel.locator('[data-scope="CONFIG"]')).toHaveAttribute('data-state', 'missing');
  await expect(admin.step('app')).toBeVisible();
  await admin.press('Prepare this app');
  // Not in the list: entered through the page's own "Enter Manually".
  await expect(admin.panel.locator('[data-scope="CONFIG"]')).toHaveAttribute('data-state', 'present');
  await expect(tab.getByRole('dialog')).toHaveCount(0);
});

test('a wrong secret is named (code 64)', { tag: '@variation' }, async ({ admin, sandbox }) => {
  const app = await holdForExchange(admin);
  await admin.getRefreshToken();
  sandbox.world.replaceSecret(app.id);
  await admin.press('Validate');
  const validation = admin.panel.locator('[data-validation]');
  await expect(validation).toHaveAttribute('data-outcome', 'failed');
  await expect(admin.panel.locator('[data-check="client"]')).toHaveAttribute('data-outcome', 'failed');
  await expect(admin.panel.locator('[data-code="64"]')).toBeAttached();
  await expect(admin.panel.locator('[data-correlation-id]')).toHaveAttribute(
    'data-correlation-id',
    /.{20,}/u,
  );
  await expect(admin.panel.locator('[data-problem="wrongSecret"]')).toBeVisible();
  await expect(admin.step('validate')).toBeVisible();
});

test('an expired request token is named, and a new one helps (code 5)', { tag: '@variation' }, async ({
  admin,
  sandbox,
}) => {
  await holdForExchange(admin);
  sandbox.world.expireRequestTokens();
  await admin.press('Get refresh token');
  await expect(admin.panel.locator('[data-validation]')).toHaveAttribute('data-outcome', 'failed');
  await expect(admin.panel.locator('[data-code="5"]')).toBeAttached();
  await expect(admin.panel.locator('[data-problem="requestTokenRejected"]')).toBeVisible();

  await takeAnotherRequestToken(admin);
  await admin.getRefreshToken();
});

test('an endpoint that does not answer leaves every value as it is', { tag: '@variation' }, async ({
  admin,
  sandbox,
}) => {
  await holdForExchange(admin);
  // An exchange that was not answered may have counted: it is not repeated by itself.
  sandbox.world.nextTokenReply(reply.reset());
  await admin.press('Get refresh token');
  await expect(admin.panel.locator('[data-validation]')).toHaveAttribute('data-outcome', 'unreachable');
  await expect(admin.panel.locator('[data-problem="noAnswer"]')).toBeVisible();
  await expect(admin.credential('requestToken')).toHaveAttribute('data-state', 'held');
  await admin.getRefreshToken();
});

test('one click is one call, however often it is pressed', async ({ admin, sandbox }) => {
  await holdForExchange(admin);
  sandbox.world.nextTokenReply(reply.delay(800));
  await admin.panel
    .getByRole('button', { name: 'Get refresh token' })
    .evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
  await expect(admin.step('fill')).toBeVisible();
  expect(sandbox.log.filter(({ fields }) => fields.credtype)).toHaveLength(1);
});

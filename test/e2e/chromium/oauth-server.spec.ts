import { randomUUID } from 'node:crypto';
import { REQUIREMENTS } from '../../../utils/integrations/index.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { Admin } from '../support/admin.ts';
import { heldValue } from '../support/extension.ts';
import { type OauthServer, startOauthServer } from '../support/oauth-server.ts';
import { emailWith } from '../support/supplied.ts';
import { test as base, expect } from './fixtures.ts';

/** Starts servers that stand at the token endpoint until the test ends. */
type Serve = (...args: Parameters<typeof startOauthServer>) => Promise<OauthServer>;

const test = base.extend<{ serve: Serve }>({
  serve: async ({ sandbox }, use) => {
    const started: OauthServer[] = [];
    await use(async (...args) => {
      const server = await startOauthServer(...args);
      started.push(server);
      sandbox.world.options.tokenServer = server.answer;
      return server;
    });
    for (const server of started) await server.close();
  },
});

const addApp = ({ world }: Sandbox, more: { grants?: string[]; scopes?: string[] } = {}) =>
  world.addApp({ grants: [...REQUIREMENTS.grants], scopes: ['openid', ...REQUIREMENTS.scopes], ...more });

/** Drops what is held and takes the values of an email in its place. */
async function paste(admin: Admin, email: string): Promise<void> {
  if ((await admin.credential('clientId').getAttribute('data-state')) === 'held') {
    await admin.press('Forget everything');
    await expect(admin.credential('clientId')).toHaveAttribute('data-state', 'empty');
  }
  await admin.pasteValues(email);
  await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'held');
}

test('another server grants and refuses a validation in its own words', { tag: '@variation' }, async ({
  admin,
  sandbox,
  serve,
}) => {
  const { world } = sandbox;
  const app = addApp(sandbox);
  const poor = addApp(sandbox, { scopes: app.scopes.filter((name) => name !== 'CONFIG') });
  const barred = addApp(sandbox, { grants: ['refresh_token'] });
  await serve(world, [app, poor, barred]);
  await admin.goto('/home');
  const panel = await admin.openPanel('popup');
  const validation = panel.locator('[data-validation]');
  const check = (id: string) => panel.locator(`[data-check="${id}"]`);
  const values = { id: app.id, secret: app.secret.value, token: randomUUID() };
  await paste(admin, emailWith(world, values));
  await admin.press('Validate');
  await expect(validation).toHaveAttribute('data-outcome', 'ok');
  await expect(check('scopes')).toHaveAttribute('data-outcome', 'ok');
  await expect(panel.locator('[data-correlation-id]')).toHaveCount(0);

  await test.step('a wrong secret', async () => {
    await paste(admin, emailWith(world, { ...values, secret: randomUUID() }));
    await admin.press('Validate');
    await expect(panel.locator('[data-code="invalid_client"]')).toBeAttached();
    await expect(check('client')).toHaveAttribute('data-outcome', 'failed');
    await expect(panel.locator('[data-problem="wrongCredentials"]')).toContainText('Client Secret');
  });

  await test.step('a client that is not known', async () => {
    await paste(admin, emailWith(world, { ...values, id: randomUUID() }));
    await admin.press('Validate');
    await expect(panel.locator('[data-code="invalid_client"]')).toBeAttached();
    await expect(panel.locator('[data-problem="wrongCredentials"]')).toBeVisible();
  });

  await test.step('an app without one of the scopes', async () => {
    await paste(admin, emailWith(world, { ...values, id: poor.id, secret: poor.secret.value }));
    await admin.press('Validate');
    await expect(check('scopes')).toHaveAttribute('data-outcome', 'failed');
    await expect(check('scopes').locator('code')).toHaveText(['CONFIG']);
    await expect(panel.locator('[data-problem="scopesMissing"]')).toBeVisible();
  });

  await test.step('an app without the grant', async () => {
    await paste(admin, emailWith(world, { ...values, id: barred.id, secret: barred.secret.value }));
    await admin.press('Validate');
    // This server calls it invalid_request, which names nothing: its own words have to do.
    await expect(panel.locator('[data-code="invalid_request"]')).toBeAttached();
    await expect(
      panel.locator('.card', { has: panel.locator('[data-problem="refusedUnknown"]') }),
    ).toContainText('requested grant type is not allowed for this client');
  });

  await test.step('a server that answers no extension', async () => {
    await serve(world, [app], { anyOrigin: false });
    await paste(admin, emailWith(world, values));
    await admin.press('Validate');
    const refused = panel.locator('.card', { has: panel.locator('[data-problem="originRefused"]') });
    await expect(refused).toContainText(/origin .+ not allowed/u);
    // Who calls was refused, so nothing is known of the values.
    await expect(validation).toHaveAttribute('data-outcome', 'unreachable');
    await expect(check('client')).toHaveAttribute('data-outcome', 'skipped');
    // The server's words name the client: what was sent is not repeated.
    await expect(refused).not.toContainText(app.id);
  });

  await test.step('a server that tells no scopes', async () => {
    await serve(world, [app], { scopesUnasked: false });
    await paste(admin, emailWith(world, values));
    await admin.press('Validate');
    await expect(validation).toHaveAttribute('data-outcome', 'ok');
    await expect(check('scopes')).toHaveAttribute('data-outcome', 'skipped');
  });
});

test('the refresh token of another server is replaced, carried on, and blamed once it is spent', {
  tag: '@variation',
}, async ({ admin, sandbox, serve }) => {
  const { world } = sandbox;
  const app = addApp(sandbox);
  const barred = addApp(sandbox, { grants: ['client_credentials'] });
  const server = await serve(world, [app, barred]);
  await admin.goto('/home');
  const panel = await admin.openPanel('popup');
  const check = panel.locator('[data-check="refreshToken"]');
  const sent = await server.issueRefreshToken(app);
  const email = emailWith(world, { id: app.id, secret: app.secret.value, token: sent });
  await paste(admin, email);
  await admin.press('Check the refresh token');
  await expect(check).toHaveAttribute('data-outcome', 'ok');
  await expect(panel.locator('[data-check="scopes"]')).toHaveAttribute('data-outcome', 'ok');
  const renewed = (await heldValue(panel, 'refreshToken')) ?? '';
  expect(renewed).not.toBe(sent);
  expect([await server.accepts(sent), await server.accepts(renewed)]).toEqual([false, true]);

  const refused = async (text: string) => {
    await paste(admin, text);
    await admin.press('Check the refresh token');
    await expect(panel.locator('[data-code="invalid_grant"]')).toBeAttached();
    await expect(check).toHaveAttribute('data-outcome', 'failed');
    await expect(panel.locator('[data-problem="refreshTokenInvalid"]')).toBeVisible();
    // The admin decides what comes next: nothing that was held is thrown away.
    await expect(admin.credential('refreshToken')).toHaveAttribute('data-state', 'held');
  };
  await test.step('a token that was used before', async () => {
    await refused(email);
    // Who uses one twice loses them all: the token that was carried on died with it.
    expect(await server.accepts(renewed)).toBe(false);
  });
  await test.step('a token that was revoked', async () => {
    const token = await server.issueRefreshToken(app);
    await server.revoke(token);
    await refused(emailWith(world, { id: app.id, secret: app.secret.value, token }));
  });
  await test.step("another app's token", async () => {
    const token = await server.issueRefreshToken(barred);
    await refused(emailWith(world, { id: app.id, secret: app.secret.value, token }));
  });
});

test("a company's request token is exchanged at another server", { tag: '@variation' }, async ({
  admin,
  sandbox,
  serve,
}) => {
  const { world } = sandbox;
  const app = addApp(sandbox);
  const server = await serve(world, [app]);
  await admin.goto('/nui/authadmin/companytokens');
  const panel = await admin.openPanel('popup');
  await paste(admin, emailWith(world, { id: app.id, secret: app.secret.value }));
  await admin.fillInAppId();
  await admin.submitAppId();
  await admin.step('exchange').waitFor();

  await test.step('which does not know the grant', async () => {
    await serve(world, [{ ...app, grants: ['client_credentials'] }]);
    await admin.press('Get refresh token');
    await expect(panel.locator('[data-code="unsupported_grant_type"]')).toBeAttached();
    await expect(panel.locator('[data-problem="grantNotAllowed"]')).toContainText('password');
  });
  await test.step('which does not know the request token', async () => {
    const [token] = world.requestTokens.splice(0);
    world.options.tokenServer = server.answer;
    await admin.press('Get refresh token');
    await expect(panel.locator('[data-code="invalid_grant"]')).toBeAttached();
    await expect(panel.locator('[data-problem="requestTokenRejected"]')).toBeVisible();
    if (token) world.requestTokens.push(token);
  });
  await admin.getRefreshToken();
  await expect(panel.locator('[data-validation]')).toHaveAttribute('data-outcome', 'ok');
  expect(await server.accepts((await heldValue(panel, 'refreshToken')) ?? '')).toBe(true);
});

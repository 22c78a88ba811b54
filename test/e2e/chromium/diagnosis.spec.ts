import { randomUUID } from 'node:crypto';
import { reply } from '../../sandbox/server.ts';
import { holdAllFour, takeAllFour } from '../support/all-four.ts';
import { copied, heldValue, makeOlder } from '../support/extension.ts';
import { holdForExchange, takeAnotherRequestToken } from '../support/for-exchange.ts';
import { emailWith } from '../support/supplied.ts';
import { tokenCalls } from '../support/token-calls.ts';
import { expect, test } from './fixtures.ts';

test('the data centre that was named is taken with one click', async ({ admin, sandbox }) => {
  const { log, world } = sandbox;
  await takeAllFour(admin);
  const { panel } = admin;
  world.options.dataCentre = 'https://eu2.api.concursolutions.com';
  await admin.press('Validate');
  await expect(panel.locator('[data-check="dataCentre"]')).toHaveAttribute('data-outcome', 'failed');
  await expect(panel.locator('[data-problem="dataCentreDiffers"]')).toContainText('eu2.api');
  const from = log.length;
  await admin.press('Use the address that SAP Concur named');
  await expect(panel.locator('[data-validation]')).toContainText('from before a value changed');
  expect(await heldValue(panel, 'authorizationUrl')).toBe(world.options.dataCentre);
  await admin.press('Validate');
  await expect(admin.step('fill')).toBeVisible();
  expect(tokenCalls(log, from, 'validate')).toEqual(['www-eu2.api.concursolutions.com']);
});

test('scopes that were added after the exchange need another one, and the way leads there', {
  tag: '@variation',
}, async ({ admin }) => {
  const app = await holdForExchange(admin);
  const { panel } = admin;
  const scopes = [...app.scopes];
  Object.assign(app, { scopes: scopes.filter((name) => name !== 'CONFIG') });
  await admin.press('Get refresh token');
  await expect(panel.locator('[data-problem="scopesMissing"]')).toContainText('CONFIG');
  Object.assign(app, { scopes });
  await admin.press('Validate');
  await expect(panel.locator('[data-check="scopes"]')).toHaveAttribute('data-outcome', 'ok');
  await expect(panel.locator('[data-problem="tokenBeforeScopes"]')).toContainText('CONFIG');
  await expect(panel.locator('[data-validation]')).toHaveAttribute('data-outcome', 'failed');
  await takeAnotherRequestToken(admin);
  await admin.getRefreshToken();
  await expect(panel.locator('[data-validation]')).toHaveAttribute('data-outcome', 'ok');
});

test('a request token is counted before each call, and named when it is used up or old', {
  tag: '@variation',
}, async ({ admin, sandbox }) => {
  await holdForExchange(admin);
  const { panel } = admin;
  const note = admin.credential('requestToken').locator('[data-note]');
  await expect(note).toContainText('24 more hours at most');
  for (let use = 1; use < 5; use += 1) {
    sandbox.world.nextTokenReply(reply.error(5));
    await admin.press('Get refresh token');
    await expect(note).toContainText(`used ${use} of 5 times`);
    await expect(panel.locator('[data-problem="requestTokenUsedUp"]')).toHaveCount(0);
  }
  sandbox.world.nextTokenReply(reply.error(5));
  await admin.press('Get refresh token');
  await expect(panel.locator('[data-problem="requestTokenUsedUp"]')).toBeVisible();
  await takeAnotherRequestToken(admin);
  await expect(panel.locator('[data-problem="requestTokenUsedUp"]')).toHaveCount(0);
  await makeOlder(panel, 'requestToken', 24);
  await panel.reload();
  await expect(panel.locator('[data-problem="requestTokenOld"]')).toBeVisible();
  await takeAnotherRequestToken(admin);
  await expect(panel.locator('[data-problem="requestTokenOld"]')).toHaveCount(0);
  await admin.getRefreshToken();
});

test('a result is kept with its time, shown after reopening, and marked once a value has changed', {
  tag: '@variation',
}, async ({ admin, sandbox }) => {
  await holdAllFour(admin);
  const result = () => admin.panel.locator('[data-validation]');
  const id = await result().locator('[data-correlation-id]').getAttribute('data-correlation-id');
  const time = await result().locator('dd').last().textContent();
  await admin.closePanel();
  await admin.openPanel('popup');
  await expect(result().locator('[data-correlation-id]')).toHaveAttribute('data-correlation-id', id ?? '');
  expect(await result().locator('dd').last().textContent()).toBe(time);
  await expect(result()).not.toContainText('from before a value changed');
  const [app] = sandbox.world.apps;
  await admin.pasteValues(emailWith(sandbox.world, { id: app?.id ?? '', secret: randomUUID() }));
  await expect(result()).toContainText('from before a value changed');
  await expect(admin.step('validate')).toBeVisible();
});

test('the report of what a server answered holds no secret and nothing personal', {
  tag: '@variation',
}, async ({ admin, sandbox }) => {
  const { world } = sandbox;
  const app = await holdForExchange(admin);
  const { panel } = admin;
  const seen: string[] = [];
  const report = async () => seen.push(await copied(panel, 'Copy report'));
  const [token] = world.requestTokens;
  // A server that repeats what it was sent.
  const echo = `${app.secret.value} ${token?.token} ${encodeURIComponent(world.company.uuid)} of ${world.company.name}`;
  world.nextTokenReply(reply.json(400, { code: 999, error: 'x', error_description: echo }));
  await admin.press('Get refresh token');
  await expect(panel.locator('[data-code="999"]')).toBeAttached();
  await report();
  const id = await panel.locator('[data-correlation-id]').getAttribute('data-correlation-id');
  expect(seen[0]).toContain('code: 999');
  expect(seen[0]).toContain(`correlation id: ${id}`);
  await admin.getRefreshToken();
  await admin.press('Deep check');
  await expect(panel.locator('[data-deep-check]')).toBeAttached();
  await report();
  expect(seen[1]).toContain('deep check EXPRPT: ok');
  const secrets = [
    app.secret.value,
    ...world.requestTokens.map((one) => one.token),
    ...world.refreshTokens.map((one) => one.token),
    ...world.accessTokens.map((one) => one.token),
  ];
  expect(secrets.length).toBeGreaterThanOrEqual(5);
  const forms = secrets.flatMap((one) => [
    one,
    one.slice(-6),
    Buffer.from(one).toString('base64').slice(0, -3),
  ]);
  const personal = [world.company.uuid, world.company.name, app.id, 'Dana', 'northwind.example'];
  for (const text of seen) for (const word of [...forms, ...personal]) expect(text).not.toContain(word);
});

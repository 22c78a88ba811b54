import { randomUUID } from 'node:crypto';
import { REQUIREMENTS } from '../../../utils/integrations/index.ts';
import { reply } from '../../sandbox/server.ts';
import type { Admin } from '../support/admin.ts';
import { heldValue } from '../support/extension.ts';
import { holdForExchange } from '../support/for-exchange.ts';
import { tokenCalls } from '../support/token-calls.ts';
import { expect, test } from './fixtures.ts';

const US2 = 'https://us2.api.concursolutions.com';
const HERE = 'www-us2.api.concursolutions.com';
const THERE = 'www-eu2.api.concursolutions.com';
const { scopes } = REQUIREMENTS;

const granted = (more: object) => ({
  access_token: randomUUID(),
  token_type: 'Bearer',
  refresh_token: randomUUID(),
  scope: ['openid', ...scopes].join(' '),
  expires_in: 3600,
  geolocation: US2,
  ...more,
});

/** Where no secret may go; the sandbox stands for it and would have it in its log. `test/oauth` has the table of such places. */
const ASTRAY = 'https://admin:swordfish@collect.mileiq.com';

/** Presses the button and waits for an outcome that is not the one before: every answer has an id of its own. */
async function exchangeAgain(admin: Admin): Promise<void> {
  const id = admin.panel.locator('[data-correlation-id]');
  const before = (await id.count()) > 0 ? await id.getAttribute('data-correlation-id') : '';
  await admin.press('Get refresh token');
  await expect(id).not.toHaveAttribute('data-correlation-id', before ?? '');
}

test('an odd data centre in a granted reply is refused, and gets nothing', async ({ admin, sandbox }) => {
  await holdForExchange(admin);
  const { panel } = admin;
  const from = sandbox.log.length;
  sandbox.world.nextTokenReply(reply.json(200, granted({ geolocation: ASTRAY })));
  await exchangeAgain(admin);
  await expect(panel.locator('[data-check="dataCentre"]')).toHaveAttribute('data-outcome', 'failed');
  await expect(panel.locator('[data-problem="hostNotAllowed"]')).toBeVisible();
  await expect(panel.locator('main')).not.toContainText('swordfish');
  await expect(admin.credential('refreshToken')).toHaveAttribute('data-state', 'empty');
  expect(tokenCalls(sandbox.log, from, 'exchange')).toEqual([HERE]);
});

test('code 16 is followed once, and to an allowed host only', { tag: '@variation' }, async ({
  admin,
  sandbox,
}) => {
  await holdForExchange(admin);
  const { panel } = admin;
  const { log, world } = sandbox;
  const moved = panel.locator('[data-problem="otherDataCentre"]');
  for (const geolocation of [ASTRAY, `${US2}/`]) {
    const from = log.length;
    world.nextTokenReply(reply.error(16, { geolocation }));
    await exchangeAgain(admin);
    await expect(panel.locator('[data-code="16"]')).toBeAttached();
    await expect(moved).toBeVisible();
    await expect(panel.locator('main')).not.toContainText('swordfish');
    expect(tokenCalls(log, from, 'exchange'), geolocation).toEqual([HERE]);
  }
  await test.step('nor a second time', async () => {
    const from = log.length;
    world.nextTokenReply(reply.error(16, { geolocation: 'https://eu2.api.concursolutions.com' }));
    world.nextTokenReply(reply.error(16, { geolocation: US2 }));
    await exchangeAgain(admin);
    await expect(moved).toBeVisible();
    expect(tokenCalls(log, from, 'exchange')).toEqual([HERE, THERE]);
  });
  const from = log.length;
  world.options.dataCentre = 'https://eu2.api.concursolutions.com';
  await admin.getRefreshToken();
  expect(log.slice(from).map(({ host }) => host)).toEqual([HERE, THERE, THERE]);
  expect(await heldValue(panel, 'authorizationUrl')).toBe('https://eu2.api.concursolutions.com');
});

import { reply, TOKEN_PATH } from '../../sandbox/server.ts';
import { send, stopWorker } from '../support/extension.ts';
import { holdForExchange } from '../support/for-exchange.ts';
import { expect, test } from './fixtures.ts';

test.use({ ownBrowser: true });

test('a stopped worker answers the message that wakes it, 50 times of 50', async ({ admin, chromium }) => {
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await expect(admin.panel.locator('[data-grant="refresh_token"]')).toHaveAttribute('data-state', 'present');
  const tabId = await chromium.tabId(admin.tab);
  // A page that stays silent: the message of the test is the worker's first.
  const page = await chromium.context.newPage();
  await page.goto(chromium.url('options.html'));
  await admin.closePanel();
  let answered = 0;
  for (let time = 0; time < 50; time += 1) {
    await stopWorker(page);
    const answer = (await send(page, 'snapshot', { tabId })) as {
      ok: boolean;
      value: { page: { kind: string } };
    };
    if (answer.ok && answer.value.page.kind === 'createApp') answered += 1;
  }
  expect(answered).toBe(50);
});

test('an exchange is cancelled while it is under way: nothing is taken', async ({ admin, sandbox }) => {
  await holdForExchange(admin);
  sandbox.world.nextTokenReply(reply.delay(2000));
  await admin.press('Get refresh token');
  await expect.poll(() => sandbox.log.filter(({ path }) => path === TOKEN_PATH).length).toBe(1);
  await admin.press('Cancel');
  await expect(admin.panel.locator('[data-problem="cancelled"]')).toBeVisible();
  await expect(admin.step('exchange')).toBeVisible();
  // The endpoint has answered, too late.
  await expect.poll(() => sandbox.log.find(({ path }) => path === TOKEN_PATH)?.status).toBeDefined();
  await expect(admin.credential('refreshToken')).toHaveAttribute('data-state', 'empty');
  await admin.getRefreshToken();
});

test('leaving the page while it is being prepared is told', { tag: '@variation' }, async ({ admin, tab }) => {
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await admin.press('Prepare this app');
  await expect(admin.panel.locator('.work progress[max]')).toBeVisible();
  await tab.reload();
  await expect(admin.panel.locator('[data-problem="documentChanged"]')).toBeVisible();
  // The card tells what happened; the order is in the menu.
  await admin.press('Prepare this app');
  await admin.step('credentials').waitFor();
});

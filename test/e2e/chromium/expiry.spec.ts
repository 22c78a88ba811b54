import { leftovers, letTimePass, ring, send, stopWorker } from '../support/extension.ts';
import { holdApp } from '../support/for-exchange.ts';
import { expect, test } from './fixtures.ts';

test.use({ ownBrowser: true });

test('after the time is over the values are gone, from the open panel and from the browser', async ({
  admin,
  tab,
}) => {
  await holdApp(admin, '/nui/ocstool/create');
  // Looks take turns: with this one those that the panel has begun are over, though a fresh browser's first injection takes
  // seconds. One that the worker's end left without an answer would be asked again, and begin a setup of its own.
  await send(admin.panel, 'attach', { tabId: await admin.driver.tabId(admin.site) });
  expect((await leftovers(admin.panel)).scripts).toHaveLength(1);
  const drawnOver = () => tab.evaluate(() => document.documentElement.children.length - 2);
  expect(await drawnOver()).toBe(1);

  await letTimePass(admin.panel, 14);
  await ring(admin.panel, 'forget');
  await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'held');

  await letTimePass(admin.panel, 1);
  await stopWorker(admin.panel);
  await ring(admin.panel, 'forget');
  await expect.poll(() => leftovers(admin.panel)).toEqual({ session: {}, scripts: [] });
  await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'empty');
  await expect.poll(drawnOver).toBe(0);
});

test('a popup that is opened after the time shows no value, even if no alarm came', {
  tag: '@variation',
}, async ({ admin }) => {
  await holdApp(admin);
  await letTimePass(admin.panel, 16);
  await admin.closePanel();
  await admin.goto('/home');
  await admin.openPanel();
  await expect(admin.step('app')).toBeVisible();
  await expect(admin.panel.locator('[data-problem="expired"]')).toBeVisible();
  for (const id of ['clientId', 'clientSecret'])
    await expect(admin.credential(id)).toHaveAttribute('data-state', 'empty');
});

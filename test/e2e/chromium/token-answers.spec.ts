import { reply } from '../../sandbox/server.ts';
import { takeAllFour } from '../support/all-four.ts';
import { tokenCalls } from '../support/token-calls.ts';
import { expect, test } from './fixtures.ts';

const HERE = 'www-us2.api.concursolutions.com';

test('an answer that drips for ever is given up after twenty seconds, and not asked for again', {
  tag: '@variation',
}, async ({ admin, sandbox }) => {
  await takeAllFour(admin);
  const { panel } = admin;
  const from = sandbox.log.length;
  sandbox.world.nextTokenReply(reply.drip());
  const began = Date.now();
  await admin.press('Validate');
  // The browser cuts off a worker's call after thirty seconds: the product's own limit must come first.
  await expect(panel.locator('[data-problem="timedOut"]')).toBeVisible();
  expect(Date.now() - began).toBeGreaterThan(19_000);
  await expect(panel.locator('[data-validation]')).toHaveAttribute('data-outcome', 'unreachable');
  await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'held');
  expect(tokenCalls(sandbox.log, from, 'validate')).toEqual([HERE]);
  await admin.press('Validate');
  await expect(admin.step('fill')).toBeVisible();
});

import { reply } from '../../sandbox/server.ts';
import { takeAllFour } from '../support/all-four.ts';
import { tokenCalls } from '../support/token-calls.ts';
import { expect, test } from './fixtures.ts';

test('a call that breaks is made three times at most, then named', { tag: '@variation' }, async ({
  admin,
  sandbox,
}) => {
  const { log, world } = sandbox;
  await takeAllFour(admin);
  const { panel } = admin;
  /** A call with an answer, after which its connection may be kept. */
  const validateRefused = async (keepAlive: boolean): Promise<void> => {
    world.options.keepAlive = keepAlive;
    world.nextTokenReply(reply.error(64));
    await admin.press('Validate');
    await expect(panel.locator('[data-code="64"]')).toBeAttached();
  };
  const validateBroken = async (times: number): Promise<number> => {
    const from = log.length;
    for (let call = 0; call < times; call += 1) world.nextTokenReply(reply.reset());
    await admin.press('Validate');
    await expect(panel.locator('[data-problem="noAnswer"]')).toBeVisible();
    await expect(panel.locator('[data-validation]')).toHaveAttribute('data-outcome', 'unreachable');
    await expect(panel.locator('[data-credential][data-state="held"]')).toHaveCount(4);
    return tokenCalls(log, from, 'validate').length;
  };

  await validateRefused(false);
  expect(await validateBroken(3)).toBe(3);

  await test.step('once more by the browser itself, where it had kept a connection', async () => {
    await validateRefused(true);
    expect(await validateBroken(4)).toBe(4);
  });

  await test.step('and goes on as soon as there is an answer', async () => {
    const from = log.length;
    world.nextTokenReply(reply.reset());
    await admin.press('Validate');
    await expect(admin.step('fill')).toBeVisible();
    expect(tokenCalls(log, from, 'validate')).toHaveLength(2);
  });
});

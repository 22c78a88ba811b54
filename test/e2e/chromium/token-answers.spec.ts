import type { FailureId } from '../../../utils/core/result/failures.ts';
import { type ForcedReply, reply } from '../../sandbox/server.ts';
import { takeAllFour } from '../support/all-four.ts';
import { tokenCalls } from '../support/token-calls.ts';
import { expect, test } from './fixtures.ts';

const HERE = 'www-us2.api.concursolutions.com';

test('a broken answer proves nothing, and is named', async ({ admin, sandbox }) => {
  await takeAllFour(admin);
  const { panel } = admin;
  const html = { 'content-type': 'text/html' };
  const again = 'a'.repeat(5_000_000);
  // Each with the answers that the server gives in turn, every one of which must be asked for. No problem stands twice in a
  // row: that it is shown must come from this answer.
  const answers: [FailureId, ForcedReply[]][] = [
    ['notJson', [reply.raw(200, '<h1>Sign in</h1>', html)]],
    ['answerUnexpected', [reply.json(200, { scope: 'EXPRPT' })]],
    ['notJson', [reply.empty()]],
    ['redirected', [reply.redirect('https://us2.api.concursolutions.com/oauth2/v0/token', 307)]],
    ['notJson', [reply.raw(200, '{"access_token":"a', { 'content-type': 'application/json' })]],
    ['redirected', [reply.redirect('https://www.example.com/')]],
    ['answerTooLarge', [reply.raw(200, again, html)]],
    ['tooManyRequests', [reply.tooManyRequests('60')]],
    ['serverError', [reply.badGateway(), reply.badGateway(), reply.badGateway()]],
  ];
  for (const [problem, replies] of answers) {
    const from = sandbox.log.length;
    for (const answer of replies) sandbox.world.nextTokenReply(answer);
    await admin.press('Validate');
    await expect(panel.locator(`[data-problem="${problem}"]`)).toBeVisible();
    await expect(panel.locator('[data-validation]')).toHaveAttribute('data-outcome', 'unreachable');
    expect(tokenCalls(sandbox.log, from, 'validate'), problem).toEqual(replies.map(() => HERE));
  }
});

test('an answer that drips for ever is given up after twenty seconds, and not asked for again', async ({
  admin,
  sandbox,
}) => {
  await takeAllFour(admin);
  const { panel } = admin;
  const from = sandbox.log.length;
  sandbox.world.nextTokenReply(reply.drip());
  const began = Date.now();
  await admin.press('Validate');
  // The browser cuts off a worker's call after thirty seconds: the product's own limit must come first.
  await expect(panel.locator('[data-problem="timedOut"]')).toBeVisible({ timeout: 28_000 });
  expect(Date.now() - began).toBeGreaterThan(19_000);
  await expect(panel.locator('[data-validation]')).toHaveAttribute('data-outcome', 'unreachable');
  await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'held');
  expect(tokenCalls(sandbox.log, from, 'validate')).toEqual([HERE]);
  await admin.press('Validate');
  await expect(admin.step('fill')).toBeVisible();
});

import { randomUUID } from 'node:crypto';
import type { FailureId } from '../../../utils/core/result/failures.ts';
import { type ForcedReply, fingerprint, reply } from '../../sandbox/server.ts';
import { holdForExchange } from '../support/for-exchange.ts';
import { tokenCalls } from '../support/token-calls.ts';
import { expect, test } from './fixtures.ts';

const HERE = 'www-us2.api.concursolutions.com';

test('an exchange sends what is documented; a refusal or a broken answer is named, and nothing is taken from it', async ({
  admin,
  sandbox,
}) => {
  const { id, secret } = await holdForExchange(admin);
  const { panel } = admin;
  const { log, world } = sandbox;
  const json = { 'content-type': 'application/json' };
  const large = JSON.stringify({
    access_token: 'a',
    refresh_token: randomUUID(),
    pad: 'a'.repeat(5_000_000),
  });
  // Those in which the browser itself has a part, and one refusal; `test/oauth` has the table of all. Each with the answers that
  // the server gives in turn, every one of which must be asked for. No problem stands twice in a row: that it is shown must come
  // from this answer.
  const answers: [FailureId, ForcedReply[], string?][] = [
    ['answerTooLarge', [reply.raw(200, large, json)]],
    ['notJson', [reply.raw(200, `{"refresh_token":"${randomUUID()}","access_to`, json)]],
    ['redirected', [reply.redirect('https://collect.mileiq.com/oauth2/v0/token', 307)]],
    ['authtokenForOtherApp', [reply.json(400, { code: '136', error: 'invalid_request' })], '136'],
    ['redirected', [reply.redirect('https://us2.api.concursolutions.com/oauth2/v0/token', 308)]],
  ];
  for (const [problem, replies, code] of answers) {
    const from = log.length;
    for (const answer of replies) world.nextTokenReply(answer);
    await admin.press('Get refresh token');
    await expect(panel.locator(`[data-problem="${problem}"]`)).toBeVisible();
    await expect(panel.locator(`[data-code${code ? `="${code}"` : ''}]`)).toHaveCount(code ? 1 : 0);
    await expect(admin.credential('refreshToken')).toHaveAttribute('data-state', 'empty');
    await expect(admin.credential('requestToken')).toHaveAttribute('data-state', 'held');
    expect(tokenCalls(log, from, 'exchange'), problem).toEqual(replies.map(() => HERE));
  }
  const documented = {
    client_id: id,
    client_secret: secret.value,
    grant_type: 'password',
    username: world.company.uuid,
    password: world.requestTokens.at(-1)?.token ?? '',
    credtype: 'authtoken',
  };
  const sent = Object.entries(log.at(-1)?.fields ?? {}).map(([name, { sha256 }]) => [name, sha256]);
  expect(Object.fromEntries(sent)).toEqual(
    Object.fromEntries(Object.entries(documented).map(([name, value]) => [name, fingerprint(value)])),
  );
  await admin.getRefreshToken();
});

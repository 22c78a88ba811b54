import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tokenHandlers } from '@/entrypoints/background/handlers/token.ts';
import { newSetup } from '@/utils/core/setup/state.ts';
import { takeValues } from '@/utils/core/setup/take-values.ts';
import { readSetup, updateSetup } from '@/utils/session/vault.ts';
import { type Respond, sendJson, startTokenServer, type TokenServer } from '../oauth/token-server.ts';

const { keepAwake } = vi.hoisted(() => ({ keepAwake: vi.fn((work: Promise<void>) => work) }));
vi.mock('@/utils/browser/keep-awake.ts', () => ({ keepAwake }));

const values = {
  clientId: randomUUID(),
  clientSecret: randomUUID(),
  companyUuid: randomUUID(),
  requestToken: `at-${randomUUID()}`,
  refreshToken: randomUUID(),
  authorizationUrl: 'https://us2.api.concursolutions.com',
};

let server: TokenServer | null = null;
beforeEach(async () => {
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
  await updateSetup(() => takeValues(newSetup(Date.now(), 'token'), values, Date.now()));
});
afterEach(async () => {
  await server?.close();
});

/** What a call leaves in the setup when the endpoint answers by `respond`. */
async function after(name: 'validate' | 'checkRefreshToken', respond: Respond) {
  await server?.close();
  server = await startTokenServer(respond);
  await tokenHandlers[name]();
  await keepAwake.mock.lastCall?.[0];
  const { validation, refresh } = (await readSetup())?.token ?? expect.fail('no setup');
  const problems = validation?.checks.flatMap(({ problem }) => problem?.id ?? []);
  return { validation: JSON.stringify(validation), problems, unanswered: refresh.unanswered };
}

test('no held value comes back in words, not even one that the call did not need', async () => {
  const { authorizationUrl, ...secrets } = values;
  for (const secret of Object.values(secrets)) {
    const { validation } = await after(
      'validate',
      sendJson({ code: 64, error_description: `not ${secret}` }, 400),
    );
    expect(validation).toContain('not •••"');
  }
});

test('a refresh that was not answered is remembered: by a validation, and where the next one is refused', async () => {
  const lost = await after('checkRefreshToken', (response) => response.destroy());
  expect(server?.seen).toHaveLength(1);
  expect(lost).toMatchObject({ problems: ['noAnswer', 'refreshUnanswered'], unanswered: true });
  const proof = await after('validate', sendJson({ access_token: 'a.b.c' }));
  expect(proof).toMatchObject({ problems: ['refreshUnanswered'], unanswered: true });
  const refused = await after('checkRefreshToken', sendJson({ code: 108 }, 400));
  expect(refused).toMatchObject({ problems: ['refreshTokenSpent'], unanswered: true });
});

test('a refresh counts as unanswered before it is answered', async () => {
  let before: boolean | undefined;
  const respond: Respond = async (response, seen, count) => {
    before = (await readSetup())?.token.refresh.unanswered;
    sendJson({ code: 108 }, 400)(response, seen, count);
  };
  expect(await after('checkRefreshToken', respond)).toMatchObject({ unanswered: false });
  expect(before).toBe(true);
});

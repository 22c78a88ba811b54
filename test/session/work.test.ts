import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tokenHandlers } from '@/entrypoints/background/handlers/token.ts';
import { endSetup } from '@/entrypoints/background/setup-life.ts';
import type { Validation } from '@/utils/core/oauth/validation.ts';
import { newSetup, type SetupState } from '@/utils/core/setup/state.ts';
import { takeValues } from '@/utils/core/setup/take-values.ts';
import type { RefreshTokenFacts } from '@/utils/core/setup/token.ts';
import { readSetup, updateSetup } from '@/utils/session/vault.ts';
import { beginWork, finishWork } from '@/utils/session/work.ts';
import { untilPasses } from '../until.ts';

const { exchange, validate, checkRefreshToken, keepAwake } = vi.hoisted(() => ({
  exchange: vi.fn(),
  checkRefreshToken: vi.fn(),
  validate: vi.fn(),
  keepAwake: vi.fn((work: Promise<void>) => work),
}));
vi.mock('@/utils/browser/keep-awake.ts', () => ({ keepAwake }));
vi.mock('@/utils/oauth/exchange.ts', () => ({ exchange }));
vi.mock('@/utils/oauth/validate.ts', () => ({ validate }));
vi.mock('@/utils/oauth/check-refresh-token.ts', () => ({ checkRefreshToken }));

const proven: Validation = {
  kind: 'validate',
  outcome: 'ok',
  checks: [],
  scopes: null,
  code: null,
  correlationId: null,
  host: 'host',
  at: 1,
};
const granted = () => ({
  ok: true,
  refreshToken: randomUUID(),
  base: 'https://us2.api.concursolutions.com',
  grantedScopes: [],
  refreshTokenExpiresAt: null,
  validation: { ...proven, kind: 'exchange' },
});
const values = () => ({
  clientId: randomUUID(),
  clientSecret: randomUUID(),
  companyUuid: randomUUID(),
  requestToken: `at-${randomUUID()}`,
});

const allFour = () => ({
  ...values(),
  refreshToken: randomUUID(),
  authorizationUrl: 'https://us2.api.concursolutions.com',
});

async function begin(held: Record<string, string> = values()) {
  await updateSetup(() => takeValues(newSetup(Date.now(), 'token'), held, Date.now()));
}

const withToken = (state: SetupState, known: Partial<RefreshTokenFacts>): SetupState => ({
  ...state,
  token: { ...state.token, refresh: { ...state.token.refresh, ...known } },
});

/** A call that answers when it is told to. */
function held<T>() {
  const { promise, resolve } = Promise.withResolvers<T>();
  return { answer: promise, give: resolve };
}

/** The work that was begun last has come to its end, whatever it left behind. */
const ended = () => keepAwake.mock.lastCall?.[0];

beforeEach(() => {
  exchange.mockReset();
  keepAwake.mockClear();
  validate.mockReset().mockResolvedValue(proven);
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: vi.fn(async () => ({})) });
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
  Object.assign(fakeBrowser.tabs, { sendMessage: vi.fn(async () => ({ ok: true, value: null })) });
});

test('an exchange holds its token, and is followed by a validation', async () => {
  await begin();
  const answer = granted();
  exchange.mockResolvedValue(answer);
  await tokenHandlers.exchange();
  await ended();
  const state = await readSetup();
  expect(state?.values.refreshToken?.value).toBe(answer.refreshToken);
  expect(state?.token.refresh.proven).toBe(true);
  expect(state?.token.validation?.kind).toBe('validate');
});

test('what a call brings after "Forget everything" reaches no later link, even with the same app', async () => {
  const app = values();
  await begin(app);
  const call = held<ReturnType<typeof granted>>();
  exchange.mockReturnValue(call.answer);
  await tokenHandlers.exchange();
  await untilPasses(() => expect(exchange).toHaveBeenCalled());
  await endSetup();
  await begin(app);
  call.give(granted());
  await ended();
  expect((await readSetup())?.values.refreshToken).toBeUndefined();
});

test('a refresh token of an app that was changed during the call is not held', async () => {
  await begin();
  const call = held<ReturnType<typeof granted>>();
  exchange.mockReturnValue(call.answer);
  await tokenHandlers.exchange();
  await untilPasses(() => expect(exchange).toHaveBeenCalled());
  await updateSetup((state) => state && takeValues(state, { clientSecret: randomUUID() }, Date.now()));
  call.give(granted());
  await ended();
  const state = await readSetup();
  expect(state?.values.refreshToken).toBeUndefined();
  expect(state?.token.validationStale).toBe(true);
});

test('a validation counts only for the values that it was made with', async () => {
  await begin(allFour());
  const call = held<Validation>();
  validate.mockReturnValue(call.answer);
  await tokenHandlers.validate();
  await untilPasses(() => expect(validate).toHaveBeenCalled());
  await updateSetup((state) => state && takeValues(state, { clientSecret: randomUUID() }, Date.now()));
  call.give(proven);
  await ended();
  expect((await readSetup())?.token.validationStale).toBe(true);
});

test('a cancelled call leaves nothing but the word that it was cancelled', async () => {
  await begin();
  const call = held<ReturnType<typeof granted>>();
  exchange.mockReturnValue(call.answer);
  await tokenHandlers.exchange();
  await untilPasses(() => expect(exchange).toHaveBeenCalled());
  await tokenHandlers.cancel();
  call.give(granted());
  await ended();
  const state = await readSetup();
  expect(state?.work.problems).toEqual([{ id: 'cancelled' }]);
  expect(state?.values.refreshToken).toBeUndefined();
});

test('other work waits: two calls at once would use the request token twice', async () => {
  await begin();
  const begun = await beginWork({ task: 'prepare', tabId: 3 });
  expect(await tokenHandlers.exchange()).toEqual({ ok: false, failure: { id: 'busy' } });
  expect(exchange).not.toHaveBeenCalled();
  if (begun.ok && begun.value) await finishWork(begun.value.work.underWay, (state) => state);
});

test('without access to the endpoint nothing is sent', async () => {
  await begin();
  Object.assign(fakeBrowser.permissions, { contains: vi.fn(async () => false) });
  expect(await tokenHandlers.exchange()).toEqual({ ok: false, failure: { id: 'hostAccessMissing' } });
  expect(exchange).not.toHaveBeenCalled();
});

test('a refresh token that was handed over, or obtained here, is not spent', async () => {
  await begin(allFour());
  await updateSetup((state) => state && withToken(state, { proven: true }));
  expect(await tokenHandlers.checkRefreshToken()).toEqual({ ok: false, failure: { id: 'notAllowed' } });
  await begin(allFour());
  await updateSetup((state) => state && withToken(state, { handedOver: true }));
  expect(await tokenHandlers.checkRefreshToken()).toEqual({ ok: false, failure: { id: 'notAllowed' } });
  expect(checkRefreshToken).not.toHaveBeenCalled();
});

test('the token that comes back from a check takes the place of the one that was spent', async () => {
  await begin(allFour());
  const answer = granted();
  checkRefreshToken.mockResolvedValue(answer);
  await tokenHandlers.checkRefreshToken();
  await ended();
  const state = await readSetup();
  expect(state?.values.refreshToken?.value).toBe(answer.refreshToken);
  expect(state?.token.refresh.proven).toBe(true);
});

test('a check of the refresh token is not cancelled: what replaces the token would be lost', async () => {
  await begin(allFour());
  const call = held<ReturnType<typeof granted>>();
  checkRefreshToken.mockReturnValue(call.answer);
  await tokenHandlers.checkRefreshToken();
  await untilPasses(() => expect(checkRefreshToken).toHaveBeenCalled());
  expect(await tokenHandlers.cancel()).toEqual({ ok: false, failure: { id: 'busy' } });
  const answer = granted();
  call.give(answer);
  await ended();
  expect((await readSetup())?.values.refreshToken?.value).toBe(answer.refreshToken);
});

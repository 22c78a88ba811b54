import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deepCheckHandlers } from '@/entrypoints/background/handlers/deep-check.ts';
import { endSetupIfOver } from '@/entrypoints/background/setup-life.ts';
import { accessOf, type HeldAccess } from '@/utils/core/oauth/grant.ts';
import { deepCheckValues } from '@/utils/core/setup/calls.ts';
import { newSetup, type SetupState } from '@/utils/core/setup/state.ts';
import { takeValues } from '@/utils/core/setup/take-values.ts';
import { readSetup, updateSetup } from '@/utils/session/vault.ts';
import { jwt } from '../core/oauth/jwt.ts';

const HOUR = 3_600_000;
const token = randomUUID();

/** A link after an exchange, with its access token. */
function exchanged(): SetupState {
  const now = Date.now();
  const found = { refreshToken: randomUUID(), authorizationUrl: 'https://us2.api.concursolutions.com' };
  const state = takeValues(newSetup(now, 'token'), found, now);
  return withAccess(state, { token, until: now + HOUR });
}

function withAccess(state: SetupState, access: HeldAccess | null): SetupState {
  const { token: part } = state;
  return { ...state, token: { ...part, refresh: { ...part.refresh, access } } };
}

const stored = async (): Promise<string> =>
  JSON.stringify([await fakeBrowser.storage.session.get(), await fakeBrowser.storage.local.get()]);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('it lies in the session store only, as long as it is good and one hour at most', async () => {
  expect(accessOf({ accessToken: token, expiresIn: 60 }, 5)).toEqual({ token, until: 60_005 });
  expect(accessOf({ accessToken: token, expiresIn: 1e9 }, 5).until).toBe(HOUR + 5);
  expect(accessOf({ accessToken: token, expiresIn: null }, 5).until).toBe(HOUR + 5);
  await updateSetup(exchanged);
  expect(JSON.stringify(await fakeBrowser.storage.session.get())).toContain(token);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(token);
});

test('where the reply tells no lifetime, the token tells its own, by the clock of whoever issued it', () => {
  const until = (claims: object): number =>
    accessOf({ accessToken: jwt(claims), expiresIn: null }, 5).until - 5;
  expect(until({ iat: 1_000, exp: 1_600 })).toBe(600_000);
  expect(until({ iat: 9e9, exp: 9e9 + 90_000 })).toBe(HOUR);
  expect(until({ iat: 1_600, exp: 1_000 })).toBe(0);
  expect(until({ exp: 1_600 })).toBe(HOUR);
  expect(until({ iat: '1', exp: '2' })).toBe(HOUR);
  expect(accessOf({ accessToken: jwt({ iat: 1, exp: 2 }), expiresIn: 60 }, 5).until).toBe(60_005);
});

test('it goes when it has run out, though the link goes on', async () => {
  await updateSetup(exchanged);
  const alarm = await fakeBrowser.alarms.get('forget');
  vi.setSystemTime(Date.now() + 14 * 60_000);
  await updateSetup((state) => state && { ...state, touchedAt: Date.now() });
  vi.setSystemTime(Date.now() + 14 * 60_000);
  await updateSetup((state) => state && withAccess(state, { token, until: Date.now() + 1000 }));
  expect((await fakeBrowser.alarms.get('forget'))?.scheduledTime).toBe(Date.now() + 1000);
  expect(alarm).toBeTruthy();
  vi.setSystemTime(Date.now() + 1000);
  await endSetupIfOver();
  expect(await readSetup()).not.toBeNull();
  expect(await stored()).not.toContain(token);
});

test('it goes when the link is done, with another refresh token, and with the link', async () => {
  await updateSetup(exchanged);
  await updateSetup((state) => state && { ...state, handover: { ...state.handover, doneAt: Date.now() } });
  expect(await stored()).not.toContain(token);
  await updateSetup(exchanged);
  await updateSetup((state) => state && takeValues(state, { refreshToken: randomUUID() }, Date.now()));
  expect(await stored()).not.toContain(token);
  await updateSetup(exchanged);
  await updateSetup(() => null);
  expect(await stored()).not.toContain(token);
});

test('without it nothing can be tried', async () => {
  const state = exchanged();
  expect(deepCheckValues(state, Date.now())).toMatchObject({ accessToken: token });
  expect(deepCheckValues(state, Date.now() + HOUR)).toBeNull();
  await updateSetup(() => withAccess(state, null));
  expect(await deepCheckHandlers.deepCheck()).toMatchObject({ ok: false, failure: { id: 'notAllowed' } });
});

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { colleagueHandlers } from '@/entrypoints/background/handlers/colleague.ts';
import { lookHandlers } from '@/entrypoints/background/handlers/look.ts';
import { settingsHandlers } from '@/entrypoints/background/handlers/settings.ts';
import { sourceHandlers } from '@/entrypoints/background/handlers/source.ts';
import { targetHandlers } from '@/entrypoints/background/handlers/target.ts';
import { valueHandlers } from '@/entrypoints/background/handlers/values.ts';
import { KEEP_MINUTES } from '@/utils/core/settings/keep-minutes.ts';
import { newSetup } from '@/utils/core/setup/state.ts';
import { takeValues } from '@/utils/core/setup/take-values.ts';
import { TARGET } from '@/utils/integrations/index.ts';
import { openInvitation } from '@/utils/session/invitation.ts';
import { updateSetup } from '@/utils/session/vault.ts';
import { failing, holdValues } from './two-people.ts';

const TAB = 7;
const EU = 'https://eu.mileiq.com';
const USUAL = TARGET.origins[0] ?? '';
const secret = randomUUID();
const orders = vi.fn(async (_tab: number, _message: { command: string; arg: unknown }) => ({
  ok: true,
  value: null,
}));

const set = (managed: object) => {
  Object.assign(fakeBrowser.storage.managed, { get: vi.fn(async () => managed) });
};
const at = (url: string) => {
  Object.assign(fakeBrowser.tabs, {
    get: vi.fn(async () => ({ id: TAB, url, status: 'complete' })),
    query: vi.fn(async () => []),
    sendMessage: orders,
  });
};
const seen = async () => {
  const reply = await lookHandlers.snapshot({ tabId: TAB });
  if (!reply.ok) throw new Error(reply.failure.id);
  return reply.value;
};
const idOf = (reply: { readonly ok: boolean; readonly failure?: { readonly id: string } }) =>
  reply.ok ? 'ok' : reply.failure?.id;

beforeEach(async () => {
  orders.mockClear();
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
  at(`${USUAL}/settings`);
  await updateSetup(() =>
    takeValues(
      newSetup(Date.now(), 'token'),
      {
        clientId: randomUUID(),
        clientSecret: secret,
        refreshToken: randomUUID(),
        authorizationUrl: 'https://us2.api.concursolutions.com',
      },
      Date.now(),
    ),
  );
});

describe('what an organisation has set', () => {
  test('nothing, or a browser that refuses the question, changes nothing', async () => {
    Object.assign(fakeBrowser.storage.managed, {
      get: vi.fn(async () => Promise.reject(new Error('no manifest'))),
    });
    expect(await valueHandlers.reveal({ credential: 'clientSecret' })).toEqual({ ok: true, value: secret });
    expect(await settingsHandlers.policy()).toMatchObject({ value: { refused: [] } });
    expect((await seen()).problems).toEqual([]);
  });

  test('minutes count in place of the chosen ones, which come back after it', async () => {
    await settingsHandlers.settings({ change: { keepMinutes: 45 } });
    set({ minutes: 5 });
    expect(await settingsHandlers.settings({})).toMatchObject({ value: { keepMinutes: 5 } });
    const { expiresAt } = await seen();
    expect(Math.round(((expiresAt ?? 0) - Date.now()) / 60_000)).toBe(5);
    set({ minutes: KEEP_MINUTES.most + 1 });
    expect(await settingsHandlers.settings({})).toMatchObject({ value: { keepMinutes: 45 } });
  });

  test('no value is revealed', async () => {
    set({ noReveal: true });
    expect(idOf(await valueHandlers.reveal({ credential: 'clientSecret' }))).toBe('policyForbids');
  });

  test('only the listed addresses are filled, and another one is named before', async () => {
    set({ origins: [EU] });
    expect((await seen()).problems).toEqual([{ id: 'policyForbids' }]);
    const order = { tabId: TAB, urlForm: null, pressedAt: Date.now() };
    expect(idOf(await targetHandlers.fill(order))).toBe('policyForbids');
    at(`${EU}/settings`);
    expect((await seen()).problems).toEqual([]);
    // It is no usual address, so it is filled only where it was named, whatever the policy lists.
    expect(idOf(await targetHandlers.fill(order))).toBe('documentChanged');
  });

  test('its scopes are demanded, shown and prepared', async () => {
    set({ extraScopes: ['receipts.read', 'CONFIG'] });
    const { scopes } = await seen();
    expect(scopes.required.map(({ name }) => name)).toEqual([...TARGET.requirements.scopes, 'receipts.read']);
    at('https://www.concursolutions.com/nui/ocstool/create');
    await sourceHandlers.prepare({ tabId: TAB });
    const [prepare] = orders.mock.calls
      .map(([, message]) => message)
      .filter(({ command }) => command === 'prepare');
    fakeBrowser.i18n.getMessage = () => 'text';
    const names = [...TARGET.requirements.scopes, 'receipts.read'];
    expect(prepare?.arg).toMatchObject({ required: { scopes: names } });
    expect(await sourceHandlers.mayRead()).toMatchObject({ value: { required: { scopes: names } } });
  });
});

test('where the organization forbids a hand-over, nobody is asked and nothing sealed', async () => {
  const forbidden = colleagueHandlers(async () => false);
  await holdValues();
  const refused = failing('handoverForbidden');
  expect(await forbidden.invite()).toEqual(refused);
  expect(await forbidden.readInvitation({ text: '' })).toEqual(refused);
  expect(await forbidden.seal({ compared: true, numbers: [1, 2, 3, 4] })).toEqual(refused);
  expect(await openInvitation()).toBeNull();
});

import { randomUUID } from 'node:crypto';
import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { colleagueHandlers } from '../../entrypoints/background/handlers/colleague.ts';
import { lookHandlers } from '../../entrypoints/background/handlers/look.ts';
import { valueHandlers } from '../../entrypoints/background/handlers/values.ts';
import { newSetup } from '../../utils/core/setup/state.ts';
import { takeValues } from '../../utils/core/setup/take-values.ts';
import { NEW_REFRESH_TOKEN } from '../../utils/core/setup/token.ts';
import { updateSetup } from '../../utils/session/vault.ts';

export const handlers = { ...colleagueHandlers(async () => true), ...valueHandlers };

const AREAS = ['session', 'local'] as const;
type Stores = Partial<Record<(typeof AREAS)[number], Record<string, unknown>>>;

/** Two browsers with the same extension: what one of them stores is there when it is its turn. */
export function browsers() {
  const stores: { receiver?: Stores; sender?: Stores } = {};
  const inBrowser = async <T>(name: keyof typeof stores, act: () => Promise<T> | T): Promise<T> => {
    for (const area of AREAS) {
      await fakeBrowser.storage[area].clear();
      await fakeBrowser.storage[area].set(structuredClone(stores[name]?.[area] ?? {}));
    }
    const result = await act();
    stores[name] = {
      session: await fakeBrowser.storage.session.get(null),
      local: await fakeBrowser.storage.local.get(null),
    };
    return result;
  };
  return {
    stores,
    receiver: <T>(act: () => Promise<T> | T) => inBrowser('receiver', act),
    sender: <T>(act: () => Promise<T> | T) => inBrowser('sender', act),
  };
}

/** What the panel is told of it. */
export async function colleague() {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: 'https://example.com/' } as never);
  const reply = await lookHandlers.snapshot({ tabId: 1 });
  if (!reply.ok) throw new Error(reply.failure.id);
  return { ...reply.value.colleague, snapshot: reply.value };
}

/** The four values of a sender, held and proved. */
export async function holdValues(refreshToken: string = randomUUID()) {
  const values = {
    clientId: randomUUID(),
    clientSecret: randomUUID(),
    refreshToken,
    authorizationUrl: 'https://us2.api.concursolutions.com',
  };
  await updateSetup(() => {
    const state = takeValues(newSetup(Date.now(), 'token'), values, Date.now());
    const refresh = { ...NEW_REFRESH_TOKEN, proven: true, scopes: ['CONFIG'], expiresAt: Date.now() + 1e10 };
    return {
      ...state,
      app: { ...state.app, name: 'MileIQ', company: 'Example Ltd' },
      token: { ...state.token, refresh },
    };
  });
  return values;
}

export const failing = (id: string) => ({ ok: false, failure: { id } });
export const OK = { ok: true, value: null };

/** The receiver asks; gives the line to send. */
export async function invite(): Promise<string> {
  expect(await handlers.invite()).toEqual(OK);
  return (await colleague()).invited?.line ?? '';
}
/** The sender answers an invitation with what is held; gives the line to send back. */
export async function answer(invitation: string): Promise<string> {
  expect(await handlers.readInvitation({ text: `Please answer:\n${invitation}` })).toEqual(OK);
  const { sealing } = await colleague();
  expect(await handlers.seal({ compared: true, numbers: sealing?.numbers ?? [] })).toEqual(OK);
  return (await colleague()).sealing?.line ?? '';
}

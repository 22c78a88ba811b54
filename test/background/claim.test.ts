import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { targetHandlers } from '@/entrypoints/background/handlers/target.ts';
import { mayCheckRefreshToken } from '../../utils/core/setup/calls.ts';
import { newSetup } from '../../utils/core/setup/state.ts';
import { takeValues } from '../../utils/core/setup/take-values.ts';
import { withoutDocument } from '../../utils/core/setup/tasks.ts';
import { ARMED_KEY } from '../../utils/core/target/armed.ts';
import { reportOf } from '../../utils/core/target/fill-report.ts';
import type { Sender } from '../../utils/messaging/guard.ts';
import { readSetup, updateSetup } from '../../utils/session/vault.ts';
import { fakeTabs } from './fake-tabs.ts';

const ORIGIN = 'https://dashboard.mileiq.com';
const values = () => ({
  clientId: randomUUID(),
  clientSecret: randomUUID(),
  refreshToken: randomUUID(),
  authorizationUrl: 'https://us2.api.concursolutions.com',
});
const SETTINGS = `${ORIGIN}/settings`;
const sender: Sender = { kind: 'target', tabId: 3, origin: ORIGIN, documentId: 'DOCUMENT' };
const nonce = randomUUID();

async function arm(change: { until?: number; urlForm?: 'base' | 'token' } = {}) {
  const held = values();
  const armed = {
    nonce,
    tabId: 3,
    origin: ORIGIN,
    url: SETTINGS,
    urlForm: null as 'base' | 'token' | null,
    documentId: 'DOCUMENT',
    until: Date.now() + 10_000,
    ...change,
  };
  const state = takeValues(newSetup(Date.now(), 'token'), held, Date.now());
  const filled = { nonce, tabId: 3, claimed: false, undoable: false };
  await updateSetup(() => ({ ...state, handover: { ...state.handover, armed, filled } }));
  return held;
}

beforeEach(() => {
  vi.useRealTimers();
  Object.assign(fakeBrowser.tabs, { get: vi.fn(async (id: number) => ({ id, url: SETTINGS })) });
});

describe('a claim', () => {
  test('of the armed document gets the four values, the URL in the form asked for', async () => {
    const held = await arm();
    expect(await targetHandlers.claimFill({ nonce, urlForm: null }, sender)).toEqual({
      ok: true,
      value: { ...held, authorizationUrl: `${held.authorizationUrl}/oauth2/v0/token` },
    });
  });

  test('of a field that shows the base URL gets that form', async () => {
    const held = await arm();
    const reply = await targetHandlers.claimFill({ nonce, urlForm: 'base' }, sender);
    expect(reply).toMatchObject({ ok: true, value: { authorizationUrl: held.authorizationUrl } });
  });

  test('gives the form that the admin chose, whatever the field shows', async () => {
    const held = await arm({ urlForm: 'base' });
    const reply = await targetHandlers.claimFill({ nonce, urlForm: 'token' }, sender);
    expect(reply).toMatchObject({ ok: true, value: { authorizationUrl: held.authorizationUrl } });
  });

  test("makes the refresh token the target's: it is not spent any more, also when the page was left", async () => {
    await arm();
    await targetHandlers.claimFill({ nonce, urlForm: null }, sender);
    await updateSetup((state) => state && withoutDocument(state, sender.tabId));
    const state = await readSetup();
    expect(state?.handover.filled).toBeNull();
    expect(state && mayCheckRefreshToken(state)).toBe(false);
  });

  test('makes the next fill of this refresh token one that writes every field anew', async () => {
    await updateSetup(() => takeValues(newSetup(Date.now(), 'token'), values(), Date.now()));
    const { tabs, orders } = fakeTabs(async () => undefined);
    const document = { id: 'DOCUMENT', url: `${ORIGIN}/settings`, came: 0, world: new Map(), scripts: [] };
    tabs.set(sender.tabId, document);
    for (let time = 0; time < 2; time += 1) {
      await targetHandlers.fill({ tabId: sender.tabId, urlForm: null, pressedAt: Date.now() });
      const armed = document.world.get(Symbol.for(ARMED_KEY));
      await targetHandlers.claimFill({ nonce: armed.nonce, urlForm: null }, sender);
      await updateSetup((state) => state && withoutDocument(state, sender.tabId));
    }
    expect(orders).toMatchObject([{ again: false }, { again: true }]);
  });

  test('is granted once', async () => {
    await arm();
    await targetHandlers.claimFill({ nonce, urlForm: null }, sender);
    expect(await targetHandlers.claimFill({ nonce, urlForm: null }, sender)).toEqual({
      ok: false,
      failure: { id: 'fillExpired' },
    });
  });

  test('two at the same moment: one is granted', async () => {
    await arm();
    const replies = await Promise.all(
      [1, 2, 3].map(() => targetHandlers.claimFill({ nonce, urlForm: null }, sender)),
    );
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
  });

  test.each([
    ['another tab', { tabId: 4 }, nonce],
    ['another origin', { origin: 'https://staging.mileiq.com' }, nonce],
    ['another document of the same tab', { documentId: 'LATER' }, nonce],
    ['another nonce', {}, randomUUID()],
  ])('of %s gets nothing and leaves the fill armed', async (_case, change, claimed) => {
    await arm();
    const reply = await targetHandlers.claimFill({ nonce: claimed, urlForm: null }, { ...sender, ...change });
    expect(reply.ok).toBe(false);
    expect((await readSetup())?.handover.armed).not.toBeNull();
  });

  test('of the same document that gave itself another address gets nothing', async () => {
    await arm();
    vi.mocked(fakeBrowser.tabs.get).mockResolvedValue({ id: 3, url: `${SETTINGS}/other` } as never);
    expect((await targetHandlers.claimFill({ nonce, urlForm: null }, sender)).ok).toBe(false);
  });

  test('after ten seconds gets nothing', async () => {
    await arm({ until: Date.now() });
    expect((await targetHandlers.claimFill({ nonce, urlForm: null }, sender)).ok).toBe(false);
  });

  test('without an armed fill gets nothing', async () => {
    expect((await targetHandlers.claimFill({ nonce, urlForm: null }, sender)).ok).toBe(false);
  });
});

describe('the report and the answer', () => {
  const accepted = { outcome: 'accepted', text: 'Validated' } as const;

  test('count only from the document that was filled', async () => {
    await arm();
    await targetHandlers.claimFill({ nonce, urlForm: null }, sender);
    await targetHandlers.pageAnswer({ nonce: randomUUID(), answer: accepted }, sender);
    expect((await readSetup())?.handover.answer).toBeNull();
    await targetHandlers.pageAnswer({ nonce, answer: accepted }, sender);
    expect((await readSetup())?.handover.answer).toEqual(accepted);
  });

  test('a report of filled fields without a claim counts for nothing', async () => {
    await arm();
    const fields = [reportOf('clientId', 'filled')];
    await targetHandlers.fillDone({ nonce, fields, searched: null, undoable: true }, sender);
    expect((await readSetup())?.handover.fill).toBeNull();
  });

  test('an answer before any value was handed over counts for nothing', async () => {
    await arm();
    await targetHandlers.pageAnswer({ nonce, answer: accepted }, sender);
    expect((await readSetup())?.handover.answer).toBeNull();
  });

  test.each([
    ['all of it', { ok: true, value: null }, []],
    [
      'all but one field',
      { ok: false, failure: { id: 'undoFailed', params: { fields: 'clientSecret' } } },
      [{ id: 'undoFailed', params: { fields: 'clientSecret' } }],
    ],
  ])('are gone once the page has taken the fill back: %s', async (_, reply, problems) => {
    await arm();
    Object.assign(fakeBrowser.tabs, { sendMessage: vi.fn(async () => reply) });
    await targetHandlers.claimFill({ nonce, urlForm: null }, sender);
    const fields = [reportOf('clientId', 'filled')];
    await targetHandlers.fillDone({ nonce, fields, searched: null, undoable: true }, sender);
    await targetHandlers.pageAnswer({ nonce, answer: { outcome: 'refused', text: 'Invalid' } }, sender);
    expect(await readSetup()).toMatchObject({ handover: { fill: fields, filled: { undoable: true } } });
    expect(await targetHandlers.undoFill({ tabId: 3 })).toEqual(reply);
    expect(await readSetup()).toMatchObject({
      handover: { fill: null, answer: null, filled: { undoable: false } },
      work: { problems },
    });
  });

  test('stay if the page could not be asked to take the fill back', async () => {
    await arm();
    Object.assign(fakeBrowser.tabs, { sendMessage: vi.fn().mockRejectedValue(new Error('no receiver')) });
    await targetHandlers.claimFill({ nonce, urlForm: null }, sender);
    const fields = [reportOf('clientId', 'filled')];
    await targetHandlers.fillDone({ nonce, fields, searched: null, undoable: true }, sender);
    expect((await targetHandlers.undoFill({ tabId: 3 })).ok).toBe(false);
    expect(await readSetup()).toMatchObject({ handover: { fill: fields, filled: { undoable: true } } });
  });
});

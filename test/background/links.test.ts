import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { linkHandlers } from '@/entrypoints/background/handlers/links.ts';
import { targetHandlers } from '@/entrypoints/background/handlers/target.ts';
import { type LinkRecord, recordsOfLastLink } from '@/utils/core/records/link-record.ts';
import { heldValue, newSetup, type SetupState } from '@/utils/core/setup/state.ts';
import { takeValues } from '@/utils/core/setup/take-values.ts';
import type { Sender } from '@/utils/messaging/guard.ts';
import { RECORDS } from '@/utils/session/items.ts';
import { readSetup, updateSetup } from '@/utils/session/vault.ts';

const TAB = 7;
const nonce = randomUUID();
const target: Sender = {
  kind: 'target',
  tabId: TAB,
  origin: 'https://dashboard.mileiq.com',
  documentId: null,
};
const [bare] = recordsOfLastLink({ linkedOn: 1, expiresOn: 2 }) as [LinkRecord];
const earlier: LinkRecord = { ...bare, company: 'Example Ltd', clientId: randomUUID() };
const other: LinkRecord = { ...bare, linkedOn: 2, company: 'Northwind', clientId: randomUUID() };

const secrets = () => ({ clientSecret: randomUUID(), refreshToken: randomUUID() });
/** A renewal whose values were filled on the target's page. */
const filled = async (): Promise<SetupState> => {
  await linkHandlers.renew({ linkedOn: 1 });
  const url = { authorizationUrl: 'https://us2.api.concursolutions.com' };
  const { state } = await updateSetup((before) => {
    const ready = takeValues(before ?? newSetup(1, 'token'), { ...secrets(), ...url }, Date.now());
    const handover = { ...ready.handover, filled: { nonce, tabId: TAB, claimed: true, undoable: true } };
    return { ...ready, handover };
  });
  if (!state) throw new Error('There is no setup.');
  return state;
};
const answer = (outcome: 'accepted' | 'refused' | 'unclear') =>
  targetHandlers.pageAnswer({ nonce, answer: { outcome, text: '' } }, target);
const companies = async () => (await RECORDS.getValue()).map(({ company }) => company);

beforeEach(async () => {
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
  Object.assign(fakeBrowser.tabs, { query: vi.fn(async () => []) });
  await RECORDS.setValue([earlier, other]);
});

describe('a renewal', () => {
  test('begins with the app of its record; an unknown one does not begin', async () => {
    expect(await linkHandlers.renew({ linkedOn: 99 })).toMatchObject({ ok: false });
    expect(await readSetup()).toBeNull();
    await linkHandlers.renew({ linkedOn: 1 });
    const state = await readSetup();
    expect(state && heldValue(state, 'clientId')).toBe(earlier.clientId);
  });

  test("that is accepted takes its record's place, and no other's", async () => {
    const held = await filled();
    await answer('accepted');
    const records = await RECORDS.getValue();
    expect(await companies()).toEqual(['Northwind', 'Example Ltd']);
    expect(records[1]).toMatchObject({ accepted: true, clientId: earlier.clientId });
    expect(records[1]?.linkedOn).toBeGreaterThan(2);
    const disk = JSON.stringify(await fakeBrowser.storage.local.get());
    for (const id of ['clientSecret', 'refreshToken'] as const)
      expect(disk).not.toContain(heldValue(held, id));
  });

  test.each<[string, () => Promise<unknown>]>([
    ['refused after all', () => answer('refused')],
    ['validated anew', () => targetHandlers.pageAnswer({ nonce, answer: null }, target)],
  ])('that is %s leaves the earlier record', async (_, change) => {
    await filled();
    await answer('accepted');
    await answer('accepted');
    await change();
    expect((await RECORDS.getValue()).toSorted((a, b) => a.linkedOn - b.linkedOn)).toEqual([earlier, other]);
  });
});

describe('"Finish and forget"', () => {
  test('keeps a link whose answer was unclear, and says so', async () => {
    await filled();
    await answer('unclear');
    expect(await RECORDS.getValue()).toEqual([earlier, other]);
    await linkHandlers.finish();
    expect(await readSetup()).toBeNull();
    expect((await RECORDS.getValue())[1]).toMatchObject({ company: 'Example Ltd', accepted: false });
  });

  test('keeps one that was accepted as it is, and nothing of one that was not filled', async () => {
    await filled();
    await answer('accepted');
    const records = await RECORDS.getValue();
    await linkHandlers.finish();
    expect(await RECORDS.getValue()).toEqual(records);
    await linkHandlers.linkAnother();
    await linkHandlers.finish();
    expect(await RECORDS.getValue()).toEqual(records);
  });
});

test('records are listed, and deleted one by one or all', async () => {
  expect(await linkHandlers.records({})).toEqual({ ok: true, value: [earlier, other] });
  expect(await linkHandlers.records({ forget: 1 })).toEqual({ ok: true, value: [other] });
  expect(await linkHandlers.records({ forget: 'all' })).toEqual({ ok: true, value: [] });
});

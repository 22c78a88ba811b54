import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { linkHandlers } from '@/entrypoints/background/handlers/links.ts';
import { remind } from '@/entrypoints/background/remind.ts';
import { endSetup, tellOfChange } from '@/entrypoints/background/setup-life.ts';
import { recordsOfLastLink } from '@/utils/core/records/link-record.ts';
import { newSetup } from '@/utils/core/setup/state.ts';
import { RECORDS } from '@/utils/session/items.ts';
import { linkViews, reminderIsDue, takeBackRecord } from '@/utils/session/records.ts';
import { changeSetup, onSetupChange, updateSetup } from '@/utils/session/vault.ts';

const DAY = 86_400_000;
const LINKED = Date.UTC(2026, 0, 1);
const ENDS = LINKED + 183 * DAY;

const record = (linkedOn: number, expiresOn: number | null) => recordsOfLastLink({ linkedOn, expiresOn });

const badge = () => fakeBrowser.action.getBadgeText({});
const alarm = async () => (await fakeBrowser.alarms.get('remind'))?.scheduledTime ?? null;

onSetupChange(tellOfChange);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(LINKED);
  let text = '';
  Object.assign(fakeBrowser.action, {
    setBadgeText: vi.fn(async (details: { text: string }) => {
      text = details.text;
    }),
    getBadgeText: vi.fn(async () => text),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
  });
  await RECORDS.setValue(record(LINKED, ENDS));
  await remind();
});
afterEach(() => {
  vi.useRealTimers();
});

test('four weeks before the end, not earlier', async () => {
  expect(await alarm()).toBe(ENDS - 28 * DAY);
  vi.setSystemTime(ENDS - 28 * DAY - 1);
  await remind();
  expect(await badge()).toBe('');
  vi.setSystemTime(ENDS - 28 * DAY);
  await remind();
  expect(await badge()).toBe('!');
  expect(await alarm()).toBeNull();
  vi.setSystemTime(ENDS + DAY);
  await remind();
  expect(await badge()).toBe('!');
});

test('the number of values held comes first, and the reminder returns after it', async () => {
  vi.setSystemTime(ENDS - DAY);
  const values = { clientId: { value: randomUUID(), takenAt: Date.now() } };
  await updateSetup(() => newSetup(Date.now(), 'token'));
  await changeSetup((state) => ({ ...state, values }));
  expect(await badge()).toBe('1');
  await endSetup();
  expect(await badge()).toBe('!');
});

test('dismissed, it stays away for this end, and comes for the next one', async () => {
  vi.setSystemTime(ENDS - DAY);
  await remind();
  expect(await linkHandlers.dismissReminder({ linkedOn: LINKED })).toMatchObject({ ok: true });
  expect(await badge()).toBe('');
  await remind();
  expect([await badge(), await alarm(), await reminderIsDue()]).toEqual(['', null, false]);
  await RECORDS.setValue(record(ENDS, ENDS + 183 * DAY));
  await remind();
  expect(await alarm()).toBe(ENDS + 155 * DAY);
});

test('without a link, or without its end, there is nothing to be reminded of', async () => {
  await RECORDS.setValue(record(LINKED, null));
  await remind();
  expect([await alarm(), await reminderIsDue()]).toEqual([null, false]);
  await RECORDS.setValue(record(LINKED, ENDS));
  await takeBackRecord(LINKED, []);
  vi.setSystemTime(ENDS);
  await remind();
  expect([await alarm(), await badge()]).toEqual([null, '']);
});

test('each company has a reminder of its own', async () => {
  const later = ENDS + 10 * DAY;
  await RECORDS.setValue([...record(LINKED + 1, later), ...record(LINKED, ENDS)]);
  await remind();
  expect(await alarm()).toBe(ENDS - 28 * DAY);
  vi.setSystemTime(ENDS - 28 * DAY);
  await remind();
  expect(await alarm()).toBe(later - 28 * DAY);
  vi.setSystemTime(later - 28 * DAY);
  await linkHandlers.dismissReminder({ linkedOn: LINKED });
  expect((await linkViews()).map(({ linkedOn, isDue }) => [linkedOn, isDue])).toEqual([
    [LINKED, false],
    [LINKED + 1, true],
  ]);
  expect(await badge()).toBe('!');
  await linkHandlers.dismissReminder({ linkedOn: LINKED + 1 });
  expect(await badge()).toBe('');
});

test('a record that is deleted is reminded of no more', async () => {
  vi.setSystemTime(ENDS);
  await linkHandlers.records({ forget: LINKED });
  expect([await badge(), await alarm(), (await linkViews()).length]).toEqual(['', null, 0]);
});

test('the record and the dismissed end are all that is kept for it', async () => {
  await linkHandlers.dismissReminder({ linkedOn: LINKED });
  expect(await fakeBrowser.storage.local.get()).toEqual({
    lastLink: record(LINKED, ENDS),
    reminderDismissed: [ENDS],
  });
});

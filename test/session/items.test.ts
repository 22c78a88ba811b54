import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as items from '@/utils/session/items.ts';

const label = {
  site: 'target',
  origin: 'https://dashboard.mileiq.com',
  page: 'unknown',
  path: '/settings',
  what: 'clientId',
  text: 'Asiakastunnus',
} as const;

const invitation = { id: 'MZXW6YTBOI', until: 1, used: false };

/** What each version of an item left on disk, and what it means. */
const ON_DISK = [
  ['lastLink', items.LAST_LINK, { linkedOn: 1, expiresOn: 2 }, { linkedOn: 1, expiresOn: 2 }, null],
  ['lastLink', items.LAST_LINK, { linkedOn: 1, expiresOn: null }, { linkedOn: 1, expiresOn: null }, null],
  ['reminderDismissed', items.REMINDER_DISMISSED, 2, 2, null],
  ['labels', items.LABELS, [label], [label], []],
  ['settings', items.SETTINGS, { keepMinutes: 30 }, { keepMinutes: 30 }, { keepMinutes: 15 }],
  ['acceptedForms', items.ACCEPTED_FORMS, { [label.origin]: 'base' }, { [label.origin]: 'base' }, {}],
  ['expired', items.EXPIRED, true, true, false],
  ['held', items.TRACE, { names: ['clientId'], at: 1 }, { names: ['clientId'], at: 1 }, null],
  ['language', items.LANGUAGE, 'pt-BR', 'pt-BR', 'browser'],
  ['opensPanel', items.OPENS_PANEL, true, true, false],
  ['role', items.ROLE, 'target', 'target', null],
  ['invitations', items.INVITATIONS, [invitation], [invitation], []],
] as const;

test.each(ON_DISK)('what version 1 left of "%s" is read', async (key, item, stored, meant, without) => {
  expect(await item.getValue()).toEqual(without);
  await fakeBrowser.storage.local.set({ [key]: stored });
  await item.migrate();
  expect(await item.getValue()).toEqual(meant);
});

test('every item on disk has such a test, and neither the setup nor the key of an invitation is among them', () => {
  const stored = Object.values(items).map(({ key }) => key);
  const tested = new Set(ON_DISK.map(([key]) => `local:${key}`));
  expect(stored.toSorted()).toEqual(
    [...tested, 'session:invitation', 'session:setup', 'session:updateWaits'].toSorted(),
  );
});

import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordsOfLastLink } from '@/utils/core/records/link-record.ts';
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
  [
    'lastLink',
    items.RECORDS,
    { linkedOn: 1, expiresOn: 2 },
    recordsOfLastLink({ linkedOn: 1, expiresOn: 2 }),
    [],
  ],
  [
    'lastLink',
    items.RECORDS,
    { linkedOn: 1, expiresOn: null },
    recordsOfLastLink({ linkedOn: 1, expiresOn: null }),
    [],
  ],
  ['reminderDismissed', items.REMINDERS_DISMISSED, 2, [2], []],
  // The records without their note of the version.
  [
    'lastLink',
    items.RECORDS,
    recordsOfLastLink({ linkedOn: 1, expiresOn: 2 }),
    recordsOfLastLink({ linkedOn: 1, expiresOn: 2 }),
    [],
  ],
  ['reminderDismissed', items.REMINDERS_DISMISSED, [2, 3], [2, 3], []],
  ['labels', items.LABELS, [label], [label], []],
  ['settings', items.SETTINGS, { keepMinutes: 30 }, { keepMinutes: 30 }, { keepMinutes: 15 }],
  ['acceptedForms', items.ACCEPTED_FORMS, { [label.origin]: 'base' }, { [label.origin]: 'base' }, {}],
  ['theme', items.THEME, 'dark', 'dark', 'browser'],
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

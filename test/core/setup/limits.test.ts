import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { CREDENTIAL_IDS } from '../../../utils/core/credentials/credentials.ts';
import { applyReading } from '../../../utils/core/setup/apply-reading.ts';
import { MOST } from '../../../utils/core/setup/limits.ts';
import type { SetupState } from '../../../utils/core/setup/state.ts';
import type { PageReading } from '../../../utils/core/source/reading.ts';
import { traitsOf } from '../../../utils/core/source/source.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { setupIn } from './setup-in.ts';

/** What Chrome lets an extension keep in session storage, in bytes; Firefox has the same limit. */
const QUOTA = 10 * 1024 * 1024;
/** The longest that the protocol lets a page say: 1,000 names of 300 characters, values of 4,096, each of three bytes. */
const WIDE = '字';
const ENTRIES = Array.from({ length: 1000 }, (_, at) => `${at}`.padEnd(300, WIDE));

/** A page that shows as much as it can, and a further app. */
const flood = (): PageReading => ({
  page: 'appDetails',
  grants: { entries: ENTRIES, editable: true },
  scopes: { entries: ENTRIES, editable: true },
  values: {
    ...Object.fromEntries(CREDENTIAL_IDS.map((id) => [id, randomUUID().padEnd(4096, WIDE)])),
    clientId: randomUUID().padEnd(4096, WIDE),
  },
  suspects: Array.from({ length: 50 }, () => ({ credential: 'clientId', reason: 'valueMalformed' })),
  offered: Object.fromEntries(CREDENTIAL_IDS.map((id) => [id, randomUUID().padEnd(4096, WIDE)])),
  appName: WIDE.repeat(300),
  appId: null,
  company: WIDE.repeat(300),
  notice: null,
});

const readOn = (state: SetupState, tabId: number, reading: PageReading, now: number): SetupState =>
  applyReading(state, tabId, reading, traitsOf(reading.page, SOURCE), now);

test('however many tabs show however much, the setup fits into session storage', () => {
  let state = setupIn();
  for (let tabId = 1; tabId <= 40; tabId += 1) state = readOn(state, tabId, flood(), tabId);
  expect(Object.keys(state.app.pages)).toHaveLength(MOST.pages);
  expect(state.app.others.length).toBeLessThanOrEqual(MOST.otherApps);
  expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(QUOTA * 0.9);
});

test('the pages that have shown nothing new for longest are forgotten, whatever the number of their tab', () => {
  const page = (name: string): PageReading => ({
    ...flood(),
    values: {},
    grants: null,
    scopes: null,
    appName: name,
  });
  let state = setupIn();
  for (const tabId of [50, 3, 20, 11, 40, 2, 7, 9])
    state = readOn(state, tabId, page('a'), tabId === 50 ? 1 : 2);
  state = readOn(state, 50, page('b'), 3);
  state = readOn(state, 1, page('a'), 4);
  expect(Object.keys(state.app.pages)).toHaveLength(MOST.pages);
  expect(state.app.pages[50]?.appName).toBe('b');
  expect(state.app.pages[1]?.appName).toBe('a');
});

test('of many apps that wait the last are kept', () => {
  const app = (clientId: string): PageReading => ({
    ...flood(),
    grants: null,
    scopes: null,
    values: { clientId, clientSecret: randomUUID() },
  });
  const ids = Array.from({ length: MOST.otherApps + 3 }, () => randomUUID());
  let state = setupIn({ values: { clientId: randomUUID(), clientSecret: randomUUID() } });
  for (const id of ids) state = readOn(state, 1, app(id), 2);
  expect(state.app.others.map(({ values }) => values.clientId?.value)).toEqual(ids.slice(-MOST.otherApps));
});

test('a list that is cut off lacks nothing for certain', () => {
  const { grants } = readOn(setupIn(), 1, flood(), 2).app.lists;
  expect(grants).toMatchObject({ partial: true });
  expect(grants?.entries).toHaveLength(MOST.entries);
});

import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pointHandlers } from '../../entrypoints/background/handlers/point.ts';
import type { PointId } from '../../utils/core/pointing/pointed.ts';
import type { AppPart, SeenPage } from '../../utils/core/setup/app.ts';
import { newSetup, type SetupState } from '../../utils/core/setup/state.ts';
import type { WorkUnderWay } from '../../utils/core/setup/work.ts';
import type { Sender } from '../../utils/messaging/guard.ts';
import { LABELS } from '../../utils/session/items.ts';
import { labelsFor } from '../../utils/session/remembered-labels.ts';
import { readSetup, updateSetup } from '../../utils/session/vault.ts';

const TAB = 5;
const sender: Sender = {
  kind: 'source',
  tabId: TAB,
  origin: 'https://www.concursolutions.com',
  documentId: null,
};
const secret = randomUUID();
const told = { what: 'clientSecret', value: secret, label: 'Salaisuus', problem: null } as const;

const pointing = (what: PointId | null = 'clientSecret', pages: AppPart['pages'] = {}): SetupState => {
  const state = newSetup(Date.now(), 'token');
  const underWay: WorkUnderWay = {
    id: randomUUID(),
    task: 'point',
    since: 1,
    done: 0,
    total: 0,
    detail: null,
    worker: 'w',
    tabId: TAB,
    pointing: what,
  };
  return { ...state, app: { ...state.app, pages }, work: { ...state.work, underWay: what && underWay } };
};

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: null } as never);
});

const held = async () => (await readSetup())?.values.clientSecret?.value;

test('what was pointed at is taken, and its label remembered without the value', async () => {
  await updateSetup(() => pointing());
  expect(await pointHandlers.pointedValue(told, sender)).toEqual({ ok: true, value: null });
  expect(await held()).toBe(secret);
  expect((await readSetup())?.work.underWay).toBeNull();
  expect(await LABELS.getValue()).toEqual([
    { site: 'source', origin: sender.origin, page: 'unknown', what: 'clientSecret', text: 'Salaisuus' },
  ]);
});

test.each<[string, PointId | null, Partial<Sender>]>([
  ['nobody points', null, {}],
  ['another tab is pointed at', 'clientSecret', { tabId: TAB + 1 }],
  ['another value is pointed at', 'clientId', {}],
])('%s: a message from a page takes nothing', async (_, what, from) => {
  await updateSetup(() => pointing(what));
  const reply = await pointHandlers.pointedValue(told, { ...sender, ...from });
  expect(reply).toMatchObject({ ok: false, failure: { id: 'notAllowed' } });
  expect(await held()).toBeUndefined();
  expect(await LABELS.getValue()).toEqual([]);
});

test.each([
  ['a value of another shape', { value: 'eyJhbGciOi.x.y' }, 'valueMalformed'],
  ['nothing', { value: null, problem: 'pointedAtNothing' }, 'pointedAtNothing'],
] as const)('%s: said, nothing taken, nothing remembered', async (_, change, problem) => {
  await updateSetup(() => pointing());
  await pointHandlers.pointedValue({ ...told, ...change }, sender);
  expect(await held()).toBeUndefined();
  expect((await readSetup())?.work.problems.map(({ id }) => id)).toEqual([problem]);
  expect(await LABELS.getValue()).toEqual([]);
});

test('a label with a value in it is not remembered', async () => {
  await updateSetup(() => pointing());
  await pointHandlers.pointedValue({ ...told, label: `Salaisuus ${randomUUID()}` }, sender);
  expect(await held()).toBe(secret);
  expect(await LABELS.getValue()).toEqual([]);
});

test('a label from the page below the list of apps helps once it makes known that this is another page', async () => {
  const page = {
    kind: 'appList',
    company: null,
    appName: null,
    grants: null,
    scopes: null,
    notice: null,
    appId: null,
    document: null,
    offers: {},
  };
  await updateSetup(() => pointing('clientSecret', { [TAB]: page as SeenPage }));
  await pointHandlers.pointedValue(told, sender);
  const learned = [{ what: 'clientSecret', text: 'Salaisuus' }];
  expect(await labelsFor('source', sender.origin, 'appList')).toEqual(learned);
  expect(await labelsFor('source', sender.origin, 'unknown')).toEqual(learned);
  expect(await labelsFor('source', sender.origin, 'appDetails')).toEqual([]);
});

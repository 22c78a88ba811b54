import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pointHandlers } from '../../entrypoints/background/handlers/point.ts';
import { labelsFor } from '../../entrypoints/background/known-labels.ts';
import { type LinkState, newLink } from '../../utils/core/link/state.ts';
import type { Sender } from '../../utils/messaging/guard.ts';
import { rememberedLabels } from '../../utils/session/remembered-labels.ts';
import { readLink, updateLink } from '../../utils/session/vault.ts';

const TAB = 5;
const sender: Sender = {
  kind: 'source',
  tabId: TAB,
  origin: 'https://www.concursolutions.com',
  documentId: null,
};
const secret = randomUUID();
const told = { what: 'clientSecret', value: secret, label: 'Salaisuus', problem: null } as const;

const pointing = (change: Partial<LinkState> = {}): LinkState => ({
  ...newLink(Date.now(), 'token'),
  pointing: 'clientSecret',
  work: {
    id: randomUUID(),
    task: 'point',
    since: 1,
    done: 0,
    total: 0,
    detail: null,
    worker: 'w',
    tabId: TAB,
  },
  ...change,
});

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: null } as never);
});

const held = async () => (await readLink())?.values.clientSecret?.value;

test('what was pointed at is taken, and its label remembered without the value', async () => {
  await updateLink(() => pointing());
  expect(await pointHandlers.pointedValue(told, sender)).toEqual({ ok: true, value: null });
  expect(await held()).toBe(secret);
  expect((await readLink())?.work).toBeNull();
  expect(await rememberedLabels()).toEqual([
    { site: 'source', origin: sender.origin, page: 'unknown', what: 'clientSecret', text: 'Salaisuus' },
  ]);
});

test.each<[string, Partial<LinkState>, Partial<Sender>]>([
  ['nobody points', { work: null, pointing: null }, {}],
  ['another tab is pointed at', {}, { tabId: TAB + 1 }],
  ['another value is pointed at', { pointing: 'clientId' }, {}],
])('%s: a message from a page takes nothing', async (_, change, from) => {
  await updateLink(() => pointing(change));
  const reply = await pointHandlers.pointedValue(told, { ...sender, ...from });
  expect(reply).toMatchObject({ ok: false, failure: { id: 'notAllowed' } });
  expect(await held()).toBeUndefined();
  expect(await rememberedLabels()).toEqual([]);
});

test.each([
  ['a value of another shape', { value: 'eyJhbGciOi.x.y' }, 'valueMalformed'],
  ['nothing', { value: null, problem: 'pointedAtNothing' }, 'pointedAtNothing'],
] as const)('%s: said, nothing taken, nothing remembered', async (_, change, problem) => {
  await updateLink(() => pointing());
  await pointHandlers.pointedValue({ ...told, ...change }, sender);
  expect(await held()).toBeUndefined();
  expect((await readLink())?.problems.map(({ id }) => id)).toEqual([problem]);
  expect(await rememberedLabels()).toEqual([]);
});

test('a label with a value in it is not remembered', async () => {
  await updateLink(() => pointing());
  await pointHandlers.pointedValue({ ...told, label: `Salaisuus ${randomUUID()}` }, sender);
  expect(await held()).toBe(secret);
  expect(await rememberedLabels()).toEqual([]);
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
  };
  await updateLink(() => pointing({ pages: { [TAB]: page as LinkState['pages'][number] } }));
  await pointHandlers.pointedValue(told, sender);
  const learned = [{ what: 'clientSecret', text: 'Salaisuus' }];
  expect(await labelsFor('source', sender.origin, 'appList')).toEqual(learned);
  expect(await labelsFor('source', sender.origin, 'unknown')).toEqual(learned);
  expect(await labelsFor('source', sender.origin, 'appDetails')).toEqual([]);
});

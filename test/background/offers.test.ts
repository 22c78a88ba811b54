import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sourceHandlers } from '../../entrypoints/background/handlers/source.ts';
import { newSetup } from '../../utils/core/setup/state.ts';
import type { PageReading } from '../../utils/core/source/reading.ts';
import type { Sender } from '../../utils/messaging/guard.ts';
import { readSetup, updateSetup } from '../../utils/session/vault.ts';

const TAB = 5;
const sender: Sender = {
  kind: 'source',
  tabId: TAB,
  origin: 'https://us2.concursolutions.com',
  documentId: null,
};
const clientSecret = randomUUID();
const reading: PageReading = {
  page: 'unknown',
  grants: null,
  scopes: null,
  values: {},
  suspects: [],
  offered: { clientSecret, authorizationUrl: 'https://example.com/oauth2/v0/token' },
  appName: null,
  appId: null,
  company: null,
  notice: null,
};

beforeEach(async () => {
  fakeBrowser.reset();
  await updateSetup(() => newSetup(Date.now(), 'token'));
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({
    title: 'A\u202ereport',
    url: 'https://us2.concursolutions.com/nui/report/1?id=2',
  } as never);
});

/** The page tells what it shows; gives what it offers then. */
async function offered() {
  const document = randomUUID();
  await sourceHandlers.reading({ reading, document }, sender);
  return { document, offers: (await readSetup())?.app.pages[TAB]?.offers };
}
const use = (seenAt = 0) => sourceHandlers.useOffer({ tabId: TAB, credential: 'clientSecret', seenAt });
const held = async () => (await readSetup())?.values.clientSecret?.value;

test("an offer has the page's title and path, without its query; an address elsewhere is none", async () => {
  const { offers } = await offered();
  expect(offers?.clientSecret).toMatchObject({ value: clientSecret, name: 'A report, /nui/report/1' });
  expect(offers?.authorizationUrl).toBeUndefined();
  expect(await held()).toBeUndefined();
});

test('it is taken while its document is there', async () => {
  const { document, offers } = await offered();
  const asked = vi
    .spyOn(fakeBrowser.tabs, 'sendMessage')
    .mockResolvedValue({ ok: true, value: null } as never);
  expect(await use(offers?.clientSecret?.seenAt)).toEqual({ ok: true, value: null });
  expect(asked).toHaveBeenCalledWith(TAB, expect.objectContaining({ command: 'shows', arg: { document } }), {
    frameId: 0,
  });
  expect(await held()).toBe(clientSecret);
});

test.each<[string, () => Promise<unknown>]>([
  ['another document answers', async () => ({ ok: false, failure: { id: 'documentChanged' } })],
  ['nobody answers', () => Promise.reject(new Error('gone'))],
])('it is not taken where %s', async (_, reply) => {
  const { offers } = await offered();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(reply as never);
  expect(await use(offers?.clientSecret?.seenAt)).toEqual({ ok: false, failure: { id: 'documentChanged' } });
  expect(await held()).toBeUndefined();
});

test('nor without an offer of that moment', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: null } as never);
  expect(await use()).toMatchObject({ ok: false });
  const { offers } = await offered();
  expect(await use((offers?.clientSecret?.seenAt ?? 0) + 1)).toMatchObject({ ok: false });
  expect(await held()).toBeUndefined();
});

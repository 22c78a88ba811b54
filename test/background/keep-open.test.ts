import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserPort } from '@/entrypoints/shared/browser-port.ts';
import { untilPasses } from '../until.ts';

const WINDOW = 3;
const open = vi.fn(async (_: object): Promise<void> => undefined);
const sendMessage = vi.fn(async (_: unknown): Promise<unknown> => ({ ok: true, value: true }));
let tellWindow = (_: { id: number }): void => undefined;

beforeEach(() => {
  open.mockReset();
  sendMessage.mockClear();
  Object.assign(fakeBrowser, { sidePanel: { open } });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1' }), sendMessage });
  Object.assign(fakeBrowser.windows, {
    getCurrent: () =>
      new Promise<{ id: number }>((resolve) => {
        tellWindow = resolve;
      }),
  });
});

test('the side panel opens in the turn of the click once the window is known', async () => {
  const port = browserPort();
  tellWindow({ id: WINDOW });
  await Promise.resolve();
  await Promise.resolve();
  port.keepOpen();
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: WINDOW });
});

test('pressed before the window is known, it opens as soon as it is', async () => {
  browserPort().keepOpen();
  expect(open).not.toHaveBeenCalled();
  tellWindow({ id: WINDOW });
  await untilPasses(() => expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: WINDOW }));
});

test('a browser that refuses breaks nothing, and the icon opens the panel from now on', async () => {
  open.mockRejectedValue(new Error('sidePanel.open() may only be called in response to a user gesture.'));
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  browserPort().keepOpen();
  tellWindow({ id: WINDOW });
  await untilPasses(() => expect(open).toHaveBeenCalled());
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  expect(sendMessage).toHaveBeenCalledWith({ name: 'keepOpen', arg: { change: true } });
});

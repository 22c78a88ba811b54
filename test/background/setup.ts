import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The polyfill refuses to load outside an extension; the fake has the same shape.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  // What the fake does not implement; a test that looks at one of them spies on it.
  Object.assign(fakeBrowser.storage.session, { setAccessLevel: vi.fn(async () => undefined) });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: vi.fn(async () => undefined) });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: vi.fn(async () => []),
    registerContentScripts: vi.fn(async () => undefined),
    unregisterContentScripts: vi.fn(async () => undefined),
  });
  Object.assign(fakeBrowser.permissions, {
    contains: vi.fn(async () => true),
    getAll: vi.fn(async () => ({ origins: [] })),
    remove: vi.fn(async () => true),
  });
});

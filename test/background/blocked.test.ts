import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookHandlers } from '@/entrypoints/background/handlers/look.ts';

const TAB = 5;
const APP = 'https://www.concursolutions.com/nui/ocstool';
/** What the browsers say: Chromium's kPolicyBlockedScripting and permission errors, Firefox's ext-tabs-base.js. */
const POLICY = 'This page cannot be scripted due to an ExtensionsSettings policy.';
const CHROME =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
const FIREFOX = 'Missing host permission for the tab';
const ERROR_PAGE = 'Frame with ID 0 is showing error page';

test.each<[string, { url?: string; status: string }, string, string[]]>([
  [
    'Chrome hides the address of a page that a policy closes',
    { status: 'complete' },
    POLICY,
    ['hostBlocked'],
  ],
  ['Chrome, the address told', { url: APP, status: 'complete' }, POLICY, ['hostBlocked']],
  ["Chrome, somebody's page", { status: 'complete' }, CHROME, []],
  ['Chrome, an error page of the browser', { url: APP, status: 'complete' }, ERROR_PAGE, ['pageNotReady']],
  [
    'Firefox tells the address, which it does with access only',
    { url: APP, status: 'complete' },
    FIREFOX,
    ['hostBlocked'],
  ],
  ['Firefox, a page that is just leaving', { url: APP, status: 'loading' }, FIREFOX, ['hostAccessMissing']],
  ["Firefox, somebody's page", { status: 'complete' }, FIREFOX, []],
])('%s', async (_, tab, error, expected) => {
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
  Object.assign(fakeBrowser.tabs, {
    get: vi.fn(async () => ({ id: TAB, ...tab })),
    sendMessage: vi.fn().mockRejectedValue(new Error('Receiving end does not exist')),
  });
  Object.assign(fakeBrowser.scripting, { executeScript: vi.fn().mockRejectedValue(new Error(error)) });
  const reply = await lookHandlers.attach({ tabId: TAB });
  expect(reply.ok && reply.value.problems.map(({ id }) => id)).toEqual(expected);
});

test('without access nothing is put into the page to find out: Chrome would answer once it is given', async () => {
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
  Object.assign(fakeBrowser.tabs, { get: vi.fn(async () => ({ id: TAB, status: 'complete' })) });
  Object.assign(fakeBrowser.permissions, { contains: vi.fn(async () => false) });
  const executeScript = vi.fn(() => new Promise(() => undefined));
  Object.assign(fakeBrowser.scripting, { executeScript });
  const reply = await lookHandlers.snapshot({ tabId: TAB });
  expect(reply.ok && reply.value.problems.map(({ id }) => id)).toEqual(['hostAccessMissing']);
  expect(executeScript).not.toHaveBeenCalled();
});

import type { Admin } from '../support/admin.ts';
import { expect, test } from './fixtures.ts';

const CREDENTIALS = [
  'clientId',
  'clientSecret',
  'companyUuid',
  'requestToken',
  'refreshToken',
  'authorizationUrl',
];

const JOB: readonly (readonly [step: string, play: (admin: Admin) => Promise<unknown>])[] = [
  ['app', (admin) => admin.goto('/nui/ocstool/create').then(() => admin.openPanel())],
  ['credentials', (admin) => admin.prepareApp()],
  ['request-token', (admin) => admin.takeCredentials()],
  ['exchange', (admin) => admin.takeRequestToken()],
  ['fill', (admin) => admin.getRefreshToken()],
  ['fill, filled', (admin) => admin.fillMileiq()],
  ['done', (admin) => admin.validateLink()],
];

for (const [index, [step]] of JOB.entries()) {
  test(`"Forget everything" at the step ${step}`, async ({ admin, chromium }) => {
    for (const [, play] of JOB.slice(0, index + 1)) await play(admin);
    await admin.press('Forget everything');
    for (const id of CREDENTIALS) await expect(admin.credential(id)).toHaveAttribute('data-state', 'empty');
    const held = () =>
      chromium.worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            storage: { session: { get(): Promise<object> } };
            scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
          };
        };
        return [await chrome.storage.session.get(), await chrome.scripting.getRegisteredContentScripts()];
      });
    await expect.poll(held).toEqual([{}, []]);
  });
}

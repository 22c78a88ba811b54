import { holdAllFour } from '../support/all-four.ts';
import { expect, test } from './fixtures.ts';

/** What the practice page was seen to say to the rest of the extension. */
interface Seen {
  readonly said: unknown[];
}

test('the job done in practice touches nothing of a real link that is under way', async ({
  admin,
  chromium,
  sandbox,
}) => {
  await holdAllFour(admin);
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Record<string, unknown> } }).chrome;
    const said: unknown[] = [];
    Object.assign(globalThis, { said });
    for (const name of ['sendMessage', 'connect'])
      runtime[name] = (...parts: unknown[]) => {
        said.push([name, ...parts]);
        return Promise.resolve();
      };
  });
  const stored = () =>
    admin.panel.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as {
          chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> };
        }
      ).chrome;
      return JSON.stringify([await storage.session.get(), await storage.local.get()]);
    });
  const [before, calls] = [await stored(), sandbox.log.length];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await page.goto(chromium.url('practice.html'));
  for (const name of ['Open the application list', '+ Create New App', 'Prepare this app', 'Submit'])
    await press(name);
  for (const name of ['Open Company Request Tokens', 'Submit', 'Get refresh token', 'Open MileIQ'])
    await press(name);
  for (const name of ['Fill MileIQ', 'Validate', 'Save']) await press(name);
  await expect(page.locator('[data-page-answer][data-outcome="accepted"]')).toBeVisible();
  await press('Finish and forget');
  await expect(page.locator('[data-last-link]')).toBeVisible();

  expect(await page.evaluate(() => (globalThis as unknown as Seen).said)).toEqual([]);
  expect(await stored()).toBe(before);
  expect(sandbox.log.length).toBe(calls);
  await expect(
    admin.credential('refreshToken').and(admin.panel.locator('[data-state="held"]')),
  ).toBeAttached();
  await page.close();
});

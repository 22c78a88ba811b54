import { readFileSync } from 'node:fs';
import { ring } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

const DAY = 86_400_000;

/** What the worker may call; Playwright evaluates there without its types. */
interface WorkerGlobal {
  readonly chrome: {
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
    readonly action: { getBadgeText(details: object): Promise<string> };
  };
}

test('the end of a link: a file for the calendar, and a badge that needs no secret', async ({
  admin,
  chromium,
  sandbox,
}) => {
  await admin.link();
  const { panel } = admin;
  const token = sandbox.world.refreshTokens.at(-1);
  const download = panel.waitForEvent('download');
  await admin.press('Add a reminder to your calendar');
  const file = readFileSync(await (await download).path(), 'utf8');
  const on = new Date((token?.expiresAt ?? 0) - 28 * DAY).toISOString().slice(0, 10).replaceAll('-', '');
  expect(file).toContain(`DTSTART;VALUE=DATE:${on}\r\n`);
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+END:VCALENDAR\r\n$/u);
  expect(file).not.toContain(token?.token);

  await admin.press('Forget everything');
  await expect(panel.locator('[data-last-link]')).toBeVisible();
  const badge = () =>
    chromium.worker.evaluate(() => (globalThis as unknown as WorkerGlobal).chrome.action.getBadgeText({}));
  await expect.poll(badge).toBe('');
  // Five months later.
  await chromium.worker.evaluate(
    async (expiresOn) => {
      const { storage } = (globalThis as unknown as WorkerGlobal).chrome;
      await storage.local.set({ lastLink: { linkedOn: 1, expiresOn } });
    },
    Date.now() + 27 * DAY,
  );
  await ring(panel, 'remind');
  await expect.poll(badge).toBe('!');
  await panel.reload();
  await expect(panel.locator('[data-reminder]')).toBeVisible();
  await admin.press('Do not remind me of this again');
  await expect.poll(badge).toBe('');
  await expect(panel.locator('[data-reminder]')).toHaveCount(0);
});

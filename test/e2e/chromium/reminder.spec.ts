import { readFileSync } from 'node:fs';
import { ring } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

const DAY = 86_400_000;

/** What the worker may call; Playwright evaluates there without its types. */
interface WorkerGlobal {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(): Promise<{ lastLink: readonly object[] }>;
        set(items: object): Promise<void>;
      };
    };
    readonly action: { getBadgeText(details: object): Promise<string> };
  };
}

test('the end of a link: a file for the calendar, a badge that needs no secret, and the renewal of the same app', {
  tag: '@variation',
}, async ({ admin, chromium, sandbox, tab }) => {
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
      const { lastLink } = await storage.local.get();
      await storage.local.set({ lastLink: lastLink.map((link) => ({ ...link, expiresOn })) });
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

  // The same app gets a new secret and a new token; nothing speaks of making one.
  const [app] = sandbox.world.apps;
  const before = { apps: sandbox.world.apps.length, secret: app?.secret.value };
  await admin.press('Renew the link');
  await admin.step('credentials').waitFor();
  await expect(admin.credential('clientId')).toHaveAttribute('data-state', 'held');
  await admin.press('Open the application list');
  await expect(panel.locator('[data-your-turn="credentials"]')).toContainText('Open the app “MileIQ”');
  await expect(panel.locator('main')).not.toContainText(/create|new app/iu);
  await admin.goto(`/nui/ocstool/apps/${app?.id}`);
  await admin.click(tab.getByRole('button', { name: 'Client Secrets' }));
  await admin.click(tab.getByRole('button', { name: 'Generate New Secret' }));
  await admin.step('request-token').waitFor();
  await admin.takeRequestToken();
  await admin.getRefreshToken();
  await admin.fillMileiq();
  await admin.validateLink();
  await admin.press('Finish and forget');
  await expect(panel.locator('[data-last-link]')).toContainText('valid until');
  await expect.poll(badge).toBe('');
  expect(sandbox.world.apps.length).toBe(before.apps);
  expect(app?.secret.value).not.toBe(before.secret);
  const records = await chromium.worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as WorkerGlobal).chrome;
    return (await storage.local.get()).lastLink;
  });
  expect(records).toMatchObject([
    { company: sandbox.world.company.name, companyUuid: sandbox.world.company.uuid, clientId: app?.id },
  ]);
});

import { filesWith } from '../support/search-profile.ts';
import { expect, test } from './fixtures.ts';

test.use({ ownBrowser: true });

const PAGES = [
  'https://www.concursolutions.com/nui/ocstool/create',
  'https://dashboard.mileiq.com/settings/concur-integration',
];

test('no page is touched before the admin opens the popup on it', async ({ chromium }) => {
  for (const url of PAGES) {
    const page = await chromium.context.newPage();
    const session = await chromium.context.newCDPSession(page);
    const worlds: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
    await session.send('Runtime.enable');
    await page.goto(url);
    await page.getByText('Client ID').or(page.getByText('Allowed Scopes')).first().waitFor();
    expect(worlds.filter((origin) => origin.startsWith('chrome-extension'))).toEqual([]);
  }
});

test('reading and highlighting leave the page as it is', async ({ admin, tab }) => {
  await admin.goto('/nui/ocstool/create');
  await tab.getByText('Allowed Scopes').waitFor();
  const look = () => tab.evaluate(() => document.body.outerHTML);
  const before = await look();
  await admin.openPanel();
  await expect(admin.panel.locator('[data-grant="refresh_token"]')).toHaveAttribute('data-state', 'present');
  expect(await look()).toBe(before);
  // One inert host beside the body, closed to the page and to clicks.
  const hosts = await tab.evaluate(() =>
    [...document.documentElement.children].slice(2).map((host) => ({
      closed: host.shadowRoot === null,
      inert: getComputedStyle(host).pointerEvents,
      text: host.textContent,
    })),
  );
  expect(hosts).toEqual([{ closed: true, inert: 'none', text: '' }]);
  await admin.press('Forget everything');
  await expect.poll(() => tab.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('no secret is left in the interface, and none on disk', async ({ admin, chromium, sandbox }) => {
  await admin.link();
  const { world } = sandbox;
  const [app] = world.apps;
  const secrets = [
    app?.secret.value,
    world.refreshTokens.at(-1)?.token,
    world.requestTokens.at(-1)?.token,
  ].map(String);
  const shown = await admin.panel.evaluate(() => document.documentElement.outerHTML);
  for (const secret of secrets) expect(shown).not.toContain(secret);

  await chromium.close();
  expect(filesWith(chromium.profile, ['chrome-extension'])).not.toEqual([]);
  expect(filesWith(chromium.profile, secrets)).toEqual([]);
});

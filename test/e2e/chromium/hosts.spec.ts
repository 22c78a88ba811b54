import type { BrowserContext, Page } from '@playwright/test';
import { holdAllFour } from '../support/all-four.ts';
import { heldValue, leftovers, send } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

/** Hosts that only look like the sites, and the sites without encryption; of the target, also at another port. */
const SOURCE_LIKE = [
  'https://www.concursolutions.com.example',
  'https://wwwconcursolutions.com',
  'https://xn--concursoutions-lqb.com',
  'http://www.concursolutions.com',
];
const TARGET_LIKE = [
  'https://dashboard.mileiq.com.example',
  'https://dashboard-mileiq.com',
  'https://app.mileiq.com',
  'http://dashboard.mileiq.com',
  'https://dashboard.mileiq.com:8443',
];

const MILEIQ = 'https://dashboard.mileiq.com';

const form = (action: string): string => `<form action="${action}">
  <label>Client ID <input></label><label>Secret ID <input></label>
  <label>Refresh Token <input></label><label>Authorization URL <input></label></form>`;

/** Answers in place of the network. */
const serve = (
  context: BrowserContext,
  url: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<unknown> =>
  context.route(url, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html>${body}`, headers }),
  );

const credentials = (): string =>
  `<h1>App Details</h1><p>Client ID: ${crypto.randomUUID()}</p><p>Client Secret: ${crypto.randomUUID()}</p>`;

/** Goes to `url`, does `look` and gives the worlds of extensions' scripts that are in the page then. */
async function worldsOn(tab: Page, url: string, look: () => Promise<unknown>): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await tab.goto(url);
  await session.send('Runtime.enable');
  await look();
  await session.detach();
  return worlds.filter((origin) => origin.startsWith('chrome-extension:'));
}

test('look-alikes and unencrypted pages of Concur get no script, whatever is under way', async ({
  admin,
  chromium,
  tab,
}) => {
  await admin.goto('/nui/ocstool');
  await admin.openPanel();
  await expect.poll(async () => (await leftovers(admin.panel)).scripts.length).toBe(1);
  const tabId = await chromium.tabId(tab);
  for (const origin of SOURCE_LIKE) {
    await serve(chromium.context, `${origin}/**`, credentials());
    const worlds = await worldsOn(tab, `${origin}/nui/ocstool/apps/1`, () =>
      send(admin.panel, 'attach', { tabId }),
    );
    expect(worlds).toEqual([]);
  }
  expect(await heldValue(admin.panel, 'clientId')).toBe(null);
});

test("Concur's host at another port is not read, though a pattern of hosts cannot leave it out", async ({
  admin,
  chromium,
  tab,
}) => {
  const origin = 'https://www.concursolutions.com:8443';
  const grants = '<label>Allowed Grants <select multiple><option>password</option></select></label>';
  await serve(chromium.context, `${origin}/**`, `${credentials()}${grants}`);
  await admin.goto('/nui/ocstool');
  await admin.openPanel();
  await expect.poll(async () => (await leftovers(admin.panel)).scripts.length).toBe(1);
  await tab.goto(`${origin}/nui/ocstool/apps/1`);
  await send(admin.panel, 'attach', { tabId: await chromium.tabId(tab) });
  expect(await tab.locator('html > *').count()).toBe(2);
  expect(await heldValue(admin.panel, 'clientId')).toBe(null);
});

test('look-alikes and unencrypted pages of MileIQ are not filled', async ({ admin, chromium, tab }) => {
  await holdAllFour(admin);
  const tabId = await chromium.tabId(tab);
  for (const origin of TARGET_LIKE) {
    await serve(chromium.context, `${origin}/**`, form(origin));
    let reply: unknown;
    const worlds = await worldsOn(tab, `${origin}/settings/concur-integration`, async () => {
      reply = await send(admin.panel, 'fill', { tabId, urlForm: null, pressedAt: Date.now() });
    });
    expect(reply).toMatchObject({ ok: false });
    expect(worlds).toEqual([]);
    expect(
      await tab.locator('input').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)),
    ).toEqual(['', '', '', '']);
  }
});

test("Concur's page in a frame of another origin, or in a sandboxed one, is not read", async ({
  admin,
  chromium,
  tab,
}) => {
  const { context } = chromium;
  await serve(context, 'https://us2.concursolutions.com/framed', credentials());
  const frame = '<iframe src="https://us2.concursolutions.com/framed"></iframe>';
  await serve(context, 'https://portal.example/', frame);
  await serve(context, 'https://www.concursolutions.com/outer', `<h1>App Details</h1>${frame}`);
  await serve(context, 'https://www.concursolutions.com/framed', credentials());
  const sandboxed = '<iframe sandbox="allow-scripts" src="/framed"></iframe>';
  await serve(context, 'https://www.concursolutions.com/sandboxed', `<h1>App Details</h1>${sandboxed}`);
  await admin.goto('/nui/ocstool');
  await admin.openPanel();
  const tabId = await chromium.tabId(tab);
  for (const url of [
    'https://portal.example/',
    'https://www.concursolutions.com/outer',
    'https://www.concursolutions.com/sandboxed',
  ]) {
    await tab.goto(url);
    await tab.frameLocator('iframe').getByText('Client Secret').waitFor();
    await send(admin.panel, 'attach', { tabId });
    expect(await heldValue(admin.panel, 'clientId')).toBe(null);
    expect(await heldValue(admin.panel, 'clientSecret')).toBe(null);
  }
});

test("a form in a frame of another origin, or in a sandboxed one, in MileIQ's page gets nothing", async ({
  admin,
  chromium,
  tab,
}) => {
  const { context } = chromium;
  await serve(context, 'https://forms.example/', form('https://forms.example/'));
  await serve(context, `${MILEIQ}/form`, form(MILEIQ));
  await holdAllFour(admin);
  const frames = {
    'src="https://forms.example/"': '[data-problem="formInForeignFrame"]',
    'src="/form" sandbox="allow-scripts allow-forms"': '[data-problem]',
  };
  for (const [frame, told] of Object.entries(frames)) {
    await serve(context, `${MILEIQ}/outer`, `<h1>Concur Integration</h1><iframe ${frame}></iframe>`);
    await tab.goto(`${MILEIQ}/outer`);
    await admin.press('Fill MileIQ');
    // A form is waited for, whatever an earlier fill has left to be said.
    await expect(admin.panel.locator('.work')).toBeVisible();
    await expect(admin.panel.locator(`main:not(:has(.work)) ${told}`).first()).toBeVisible();
    const inputs = tab.frameLocator('iframe').locator('input');
    await expect(inputs).toHaveCount(4);
    for (const input of await inputs.all()) await expect(input).toHaveValue('');
  }
});

test("a form in MileIQ's page that is sandboxed itself gets nothing", { tag: '@variation' }, async ({
  admin,
  chromium,
  tab,
}) => {
  const headers = { 'content-security-policy': 'sandbox allow-scripts allow-forms' };
  await serve(chromium.context, `${MILEIQ}/alone`, form(MILEIQ), headers);
  await holdAllFour(admin);
  await tab.goto(`${MILEIQ}/alone`);
  const order = { tabId: await chromium.tabId(tab), urlForm: null, pressedAt: Date.now() };
  await send(admin.panel, 'fill', order);
  await expect(admin.panel.locator('[data-problem]').first()).toBeVisible();
  for (const input of await tab.locator('input').all()) await expect(input).toHaveValue('');
});

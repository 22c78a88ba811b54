import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { CREDENTIAL_IDS, type CredentialId } from '../../../utils/core/credentials/credentials.ts';
import type { Admin } from '../support/admin.ts';
import { heldValue } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

const HOST = 'https://www.concursolutions.com';
const GRANTS = ['refresh_token', 'client_credentials', 'password'];

/** Values of somebody else's app, of the shapes of real ones. */
const theirs = {
  clientId: randomUUID(),
  clientSecret: randomUUID(),
  companyUuid: randomUUID(),
  requestToken: `at-${randomUUID().replaceAll('-', '')}`,
  refreshToken: randomUUID(),
  authorizationUrl: 'https://us.api.concursolutions.com/oauth2/v0/token',
} satisfies Record<CredentialId, string>;
const four = `Client ID: ${theirs.clientId}<br>Client Secret: ${theirs.clientSecret}<br>Refresh Token: ${theirs.refreshToken}<br>Authorization URL: ${theirs.authorizationUrl}`;
const token = `Company UUID: ${theirs.companyUuid}<br>Company Request Token: ${theirs.requestToken}`;
const sample = (url: string) => `<pre>curl -X POST '${url}' --data-urlencode 'grant_type=password'</pre>`;
const dialog = (inner: string) =>
  `<div role="dialog" aria-modal="true" style="position:fixed;inset:90px;background:#fff">${inner}</div>`;

/** Pages with text that anybody in the company may have written, by their path. */
const PLANTED: Readonly<Record<string, string>> = {
  '/nui/expense/report/1': `<h1>Report</h1><div>Kim: <p>${four}</p></div>`,
  '/nui/approvals': `<h1>Approvals</h1><table><tr><th>Field</th><th>Value</th></tr><tr><td>Client ID</td><td>${theirs.clientId}</td></tr><tr><td>Client Secret</td><td>${theirs.clientSecret}</td></tr></table>`,
  '/nui/expense/fields': `<h1>Report Header</h1><dl><dt>Client ID</dt><dd>${theirs.clientId}</dd><dt>Client Secret</dt><dd>${theirs.clientSecret}</dd></dl>`,
  '/nui/expense/dialog': `<h1>Create New App</h1>${dialog(`<h2>App Credentials</h2><p>${four}</p>`)}`,
  '/nui/expense/heading': `<h1>Client Web Services</h1><p>${four}</p>`,
  '/nui/ocstoolbox': `<h1>Create New App</h1>${dialog(`<p>${four}</p>`)}`,
  '/nui/ocstool': `<h1>Application List</h1><table><tr><th>Client ID</th><th>App Name</th></tr><tr><td>1</td><td>${four}</td></tr><tr><td>2</td><td>Drives</td></tr></table>`,
  '/nui/expense/token': `<h1>Report</h1><p>${token}</p>`,
  '/nui/expense/sample': `<h1>Report</h1>${sample(theirs.authorizationUrl)}`,
  '/nui/expense/attack': `<h1>Report</h1>${sample('https://us.api.concursolutions.com.example/oauth2/v0/token')}`,
};

async function plant(tab: Page): Promise<void> {
  for (const [path, body] of Object.entries(PLANTED)) {
    await tab.route(HOST + path, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Acme</title>${body}` }),
    );
  }
}

/** Goes to a page, and waits until the panel offers what it shows, or nothing. */
async function read(admin: Admin, path: string): Promise<void> {
  await admin.goto(path);
  const values = admin.panel.locator('[data-credential]');
  if (path === '/nui/expense/attack')
    await expect(values.getByRole('button', { name: 'Use it' })).toHaveCount(0);
  else await expect(values.filter({ hasText: path }).first()).toBeVisible();
}

const held = (panel: Page) => Promise.all(CREDENTIAL_IDS.map((id) => heldValue(panel, id)));

test('what somebody wrote on a page is offered, never taken', async ({ admin, tab }) => {
  await plant(tab);
  await admin.goto('/home');
  await admin.openPanel();
  for (const path of Object.keys(PLANTED)) {
    await read(admin, path);
    expect(await held(admin.panel), path).toEqual([null, null, null, null, null, null]);
  }
});

test('nor does it replace what is held, and the exchange goes where the vendor said', async ({
  admin,
  sandbox: { world },
  tab,
}) => {
  const app = world.addApp({ name: 'Mileage', grants: GRANTS });
  await admin.goto(`/nui/ocstool/apps/${app.id}/secrets`);
  await admin.openPanel();
  await tab.getByRole('button', { name: 'Generate New Secret' }).click();
  await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'held');
  await admin.takeRequestToken();
  const before = await held(admin.panel);
  await plant(tab);
  for (const name of ['dialog', 'token', 'sample', 'attack']) await read(admin, `/nui/expense/${name}`);
  expect(await held(admin.panel)).toEqual(before);
  await admin.press('Get refresh token');
  await expect(admin.credential('refreshToken')).toHaveAttribute('data-state', 'held');
  expect(await heldValue(admin.panel, 'authorizationUrl')).toBe(world.options.dataCentre);
});

test('"Use it" takes what was seen, and only from the page that shows it', async ({ admin, tab }) => {
  await plant(tab);
  await admin.goto('/nui/expense/report/1');
  await admin.openPanel();
  const secret = admin.credential('clientSecret');
  await expect(secret).toHaveAttribute('data-state', 'suspect');
  await expect(secret).toContainText(`Seen on this page: ••••••••${theirs.clientSecret.slice(-4)}`);
  await expect(secret).toContainText('Acme, /nui/expense/report/1');
  await expect(secret).toContainText('Use it?');
  await expect(admin.credential('authorizationUrl')).toContainText('us.api.concursolutions.com');
  await admin.click(secret.getByRole('button', { name: 'Use it', exact: true }));
  await expect(secret).toHaveAttribute('data-state', 'held');
  expect(await heldValue(admin.panel, 'clientSecret')).toBe(theirs.clientSecret);
  expect(await heldValue(admin.panel, 'clientId')).toBe(null);

  await admin.goto('/home');
  await expect(admin.panel.getByRole('button', { name: 'Use it' })).toHaveCount(0);
  await expect(admin.credential('clientId')).toHaveAttribute('data-state', 'empty');
});

test('a tab on which the panel was not opened is not read', async ({
  admin,
  chromium,
  sandbox: { world },
}) => {
  const app = world.addApp({ name: 'Mileage', grants: GRANTS });
  await admin.goto('/home');
  await admin.openPanel();
  const other = await chromium.context.newPage();
  await other.goto(`${HOST}/nui/ocstool/apps/${app.id}`);
  await other.getByRole('heading', { name: 'App Details' }).waitFor();
  await admin.goto(`/nui/ocstool/apps/${app.id}`);
  await expect(admin.credential('clientId')).toHaveAttribute('data-state', 'held');
  const seen = await admin.panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(): Promise<{ setup: { app: { pages: object } } }> } } };
    };
    return Object.keys((await chrome.storage.session.get()).setup.app.pages);
  });
  expect(seen).toEqual([String(await chromium.tabId(admin.tab))]);
});

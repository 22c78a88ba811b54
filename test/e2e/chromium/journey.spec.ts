import { fingerprint } from '../../sandbox/server.ts';
import { expect, test } from './fixtures.ts';

test('an admin links a new Concur app to MileIQ', async ({ admin, sandbox, chromium }) => {
  await admin.link();

  const { world, log } = sandbox;
  const [app] = world.apps;
  expect(app?.grants).toEqual(expect.arrayContaining(['refresh_token', 'client_credentials', 'password']));
  expect(app?.scopes).toEqual(expect.arrayContaining(['EXPRPT', 'CONFIG', 'expense.report.readwrite']));
  expect(app?.stage).toBe('Production');
  expect(world.target).toEqual({
    validated: true,
    values: {
      clientId: app?.id,
      secretId: app?.secret.value,
      refreshToken: world.refreshTokens.at(-1)?.token,
      authorizationUrl: 'https://us2.api.concursolutions.com/oauth2/v0/token',
    },
  });

  await test.step('the token endpoint was asked twice, correctly', () => {
    const calls = log.filter(({ path }) => path === '/oauth2/v0/token');
    expect(
      calls.map(({ host, method, contentType, hasCookie, hasReferrer }) => ({
        host,
        method,
        contentType,
        hasCookie,
        hasReferrer,
      })),
    ).toEqual(
      Array(2).fill({
        host: 'www-us2.api.concursolutions.com',
        method: 'POST',
        contentType: 'application/x-www-form-urlencoded',
        hasCookie: false,
        hasReferrer: false,
      }),
    );
    expect(calls.map(({ fields }) => fields.grant_type?.sha256)).toEqual(
      ['password', 'client_credentials'].map(fingerprint),
    );
    expect(calls[0]?.fields.credtype?.sha256).toBe(fingerprint('authtoken'));
    expect(calls.every(({ query }) => Object.keys(query).length === 0)).toBe(true);
  });

  await test.step('with 16 clicks at most, and without copying, pasting or typing', async () => {
    await admin.press('Finish and forget');
    await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'empty');
    // The panel was kept open: one click more than opening it.
    expect(admin.clicks + 1).toBeLessThanOrEqual(16);
  });

  await test.step('and only the two dates are kept', async () => {
    const kept = await chromium.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: Record<string, { get(): Promise<object> }> };
      };
      return { local: await chrome.storage.local?.get(), session: await chrome.storage.session?.get() };
    });
    expect(kept).toEqual({
      session: {},
      local: {
        acceptedForms: { 'https://dashboard.mileiq.com': 'token' },
        lastLink: { linkedOn: expect.any(Number), expiresOn: expect.any(Number) },
      },
    });
  });
});

test('the checklist follows the admin live', async ({ admin, tab }) => {
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  const grant = (name: string) => admin.panel.locator(`[data-grant="${name}"]`);
  const scope = (name: string) => admin.panel.locator(`[data-scope="${name}"]`);
  await expect(grant('refresh_token')).toHaveAttribute('data-state', 'present');
  await expect(grant('password')).toHaveAttribute('data-state', 'missing');
  await expect(scope('EXPRPT')).toHaveAttribute('data-state', 'missing');

  await tab.getByRole('combobox').nth(2).fill('password');
  await tab.getByRole('option', { name: 'password', exact: true }).click();
  await expect(grant('password')).toHaveAttribute('data-state', 'present');
  await expect(grant('client_credentials')).toHaveAttribute('data-state', 'missing');
});

test('"Prepare this app" can be undone, and never presses Submit', async ({ admin, sandbox }) => {
  const apps = sandbox.world.apps.length;
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await admin.prepareApp();
  await admin.press('Undo');
  await expect(admin.panel.locator('[data-scope="EXPRPT"]')).toHaveAttribute('data-state', 'missing');
  await expect(admin.panel.locator('[data-grant="password"]')).toHaveAttribute('data-state', 'missing');
  await expect(admin.panel.locator('[data-grant="refresh_token"]')).toHaveAttribute('data-state', 'present');
  expect(sandbox.world.apps).toHaveLength(apps);
});

test('what the admin typed stays', async ({ admin, tab }) => {
  await admin.goto('/nui/ocstool/create');
  await tab.getByLabel('App Name').fill('Northwind mileage');
  await admin.openPanel();
  await admin.prepareApp();
  await expect(tab.getByLabel('App Name')).toHaveValue('Northwind mileage');
});

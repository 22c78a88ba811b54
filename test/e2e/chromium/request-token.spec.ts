import type { Page } from '@playwright/test';
import type { Admin } from '../support/admin.ts';
import { heldValue } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

const PAGE = '/nui/authadmin/companytokens';
const GRANTS = ['refresh_token', 'client_credentials', 'password'];

/** Has the page of this host make a request token for the app; its dialog stays open. */
async function makeToken(tab: Page, appId: string, host = 'www.concursolutions.com'): Promise<void> {
  await tab.goto(`https://${host}${PAGE}`);
  await tab.getByLabel('App ID').fill(appId);
  await tab.getByRole('button', { name: 'Submit', exact: true }).click();
}

/** Has the app's page make a new secret, which is taken with the Client ID beside it. */
async function holdApp(admin: Admin, id: string): Promise<void> {
  await admin.goto(`/nui/ocstool/apps/${id}/secrets`);
  await admin.tab.getByRole('button', { name: 'Generate New Secret' }).click();
  await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'held');
}

const problem = (admin: Admin, id: string) => admin.panel.locator(`[data-problem="${id}"]`);

for (const generation of ['g1', 'g2', 'g3', 'g4'] as const) {
  const tag = generation === 'g4' ? [] : ['@variation'];
  test(`${generation}: the banner is the second chance for a dialog that nobody read`, { tag }, async ({
    admin,
    sandbox: { world },
    tab,
  }) => {
    world.options.generation = generation;
    const app = world.addApp({ name: 'Mileage', grants: GRANTS });
    await makeToken(tab, app.id);
    await tab.getByRole('button', { name: 'OK', exact: true }).click();
    await expect(tab.getByRole('dialog')).toHaveCount(0);

    await admin.openPanel();
    await expect(admin.credential('requestToken')).toHaveAttribute('data-state', 'held');
    expect(await heldValue(admin.panel, 'requestToken')).toBe(world.requestTokens.at(-1)?.token);
    expect(await heldValue(admin.panel, 'companyUuid')).toBe(world.company.uuid);
    await expect(admin.panel.locator('.context')).toContainText(`Company ${world.company.name}`);
    await expect(admin.credential('requestToken')).toContainText('for 24 more hours at most');
  });
}

test('a dialog that comes late is read', { tag: '@variation' }, async ({
  admin,
  sandbox: { world },
  tab,
}) => {
  world.options.dialogDelay = 4000;
  const app = world.addApp({ name: 'Mileage', grants: GRANTS });
  await admin.goto(PAGE);
  await admin.openPanel();
  await makeToken(tab, app.id);
  await expect(admin.credential('requestToken')).toHaveAttribute('data-state', 'held');
  expect(await heldValue(admin.panel, 'requestToken')).toBe(world.requestTokens.at(-1)?.token);
});

test('a request token is bound to the App ID that it was made for', async ({
  admin,
  sandbox: { world },
  tab,
}) => {
  const [mine, other] = ['Mileage', 'Other'].map((name) => world.addApp({ name, grants: GRANTS }));
  await admin.goto('/nui/ocstool');
  await admin.openPanel();
  await holdApp(admin, mine?.id ?? '');
  await makeToken(tab, other?.id ?? '');
  await expect(problem(admin, 'requestTokenForOtherApp')).toBeVisible();
  await expect(admin.credential('requestToken')).toHaveAttribute('data-state', 'suspect');
  expect(await heldValue(admin.panel, 'requestToken')).toBe(null);

  await makeToken(tab, mine?.id ?? '');
  await expect(admin.step('exchange')).toBeVisible();
  await expect(problem(admin, 'requestTokenForOtherApp')).toHaveCount(0);
});

test('a request token that was made first, for another app than the one that follows', async ({
  admin,
  sandbox: { world },
  tab,
}) => {
  const [mine, other] = ['Mileage', 'Other'].map((name) => world.addApp({ name, grants: GRANTS }));
  await admin.goto(PAGE);
  await admin.openPanel();
  await makeToken(tab, other?.id ?? '');
  await expect(admin.credential('requestToken')).toHaveAttribute('data-state', 'held');
  await holdApp(admin, mine?.id ?? '');
  await expect(problem(admin, 'requestTokenForOtherApp')).toBeVisible();
  await expect(admin.step('request-token')).toBeVisible();
});

test('app and token from sites that do not belong together are told', async ({
  admin,
  sandbox: { world },
  tab,
}) => {
  const app = world.addApp({ name: 'Mileage', grants: GRANTS });
  await admin.goto('/nui/ocstool');
  await admin.openPanel();
  await holdApp(admin, app.id);
  await makeToken(tab, app.id, 'implementation.concursolutions.com');
  await expect(problem(admin, 'trialSite')).toBeVisible();
  await expect(problem(admin, 'otherEntity')).toBeVisible();
});

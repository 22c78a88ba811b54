import type { Generation } from '../../sandbox/world/options.ts';
import { expect, test } from './fixtures.ts';

/** Each admin page's address, what the panel calls it, and the beginning of what it tells to do there. */
const PAGES = (id: string) =>
  [
    ['/nui/authadmin', 'Authentication Administration', 'Press OAuth 2.0 Application Management'],
    ['/nui/ocstool', 'Application List', 'Press “+ Create New App”'],
    ['/nui/ocstool/create', 'Create New App', 'This selects the missing grants and scopes'],
    [`/nui/ocstool/apps/${id}`, 'App Details', 'Press Edit on Concur'],
    [`/nui/ocstool/apps/${id}/edit`, 'Edit App', 'This selects the missing grants and scopes'],
    [`/nui/ocstool/apps/${id}/secrets`, 'Client Secrets', 'Open the application list in Concur'],
    ['/nui/authadmin/companytokens', 'Company Request Tokens', 'Open the application list in Concur'],
    ['/nui/registerpartner', 'Register Partner Application', 'This page makes credentials of an old kind'],
    ['/nui/clientwebservices', 'Client Web Services', ''],
    ['/nui/signin', 'sign-in page', 'Sign in to SAP Concur as an administrator'],
  ] as const;

for (const generation of ['g1', 'g2', 'g3', 'g4'] satisfies Generation[]) {
  test(`${generation}: on each page where one is, what to do, and the way on`, async ({ admin, sandbox }) => {
    sandbox.world.options.generation = generation;
    const [app] = sandbox.world.apps;
    await admin.goto('/home');
    await admin.openPanel();
    for (const [path, name, advice] of PAGES(app?.id ?? '')) {
      await admin.goto(path);
      await expect(admin.panel.locator('header'), path).toContainText(`Concur, ${name}`);
      await expect(admin.panel.getByText(advice).first(), path).toBeVisible();
      await expect(
        admin.panel.getByRole('button', { name: 'Open the application list' }),
        path,
      ).toBeVisible();
    }
    const wrong = admin.panel.locator('[data-problem="wrongPage"]');
    await admin.goto('/nui/registerpartner');
    await expect(wrong).toBeVisible();
    await admin.press('Open the application list');
    await expect(admin.tab.getByRole('heading', { name: 'Application List' })).toBeVisible();
    await expect(wrong).toHaveCount(0);

    sandbox.world.options.toolEnabled = false;
    await admin.goto('/nui/authadmin');
    await expect(admin.panel.locator('[data-problem="toolNotEnabled"]')).toBeVisible();
    await expect(admin.panel.getByRole('button', { name: 'Copy request for SAP support' })).toBeVisible();
  });
}

import type { Generation } from '../../sandbox/world/options.ts';
import type { Admin } from '../support/admin.ts';
import { expect, test } from './fixtures.ts';

const START = 'MileIQ reads from Concur through an app.';
const PREPARE = 'We add the rights that MileIQ needs';

/** Each admin page's address, its kind, and the beginning of what the panel tells to do there. */
const PAGES = (id: string) =>
  [
    [
      '/nui/authadmin',
      'authenticationAdmin',
      'The app is made with the tool OAuth 2.0 Application Management.',
    ],
    ['/nui/ocstool', 'appList', "On Concur's page, press “Create New App”"],
    ['/nui/ocstool/create', 'createApp', PREPARE],
    [`/nui/ocstool/apps/${id}`, 'appDetails', "On Concur's page, press “Edit”"],
    [`/nui/ocstool/apps/${id}/edit`, 'editApp', PREPARE],
    [`/nui/ocstool/apps/${id}/secrets`, 'clientSecrets', 'The Client Secret was not picked up'],
    ['/nui/authadmin/companytokens', 'companyRequestTokens', START],
    ['/nui/registerpartner', 'registerPartnerApplication', 'This is the wrong page.'],
    ['/nui/clientwebservices', 'clientWebServices', ''],
    ['/nui/signin', 'signIn', 'Sign in to SAP Concur as an administrator'],
  ] as const;

/** Those of the pages that another look may hide, and that no other test visits in it. */
const LOOKS = ['authenticationAdmin', 'appList', 'editApp', 'clientSecrets'];

async function expectGuide(admin: Admin, id: string, kinds: readonly string[]): Promise<void> {
  for (const [path, kind, advice] of PAGES(id).filter((page) => kinds.includes(page[1]))) {
    await admin.goto(path);
    await expect(admin.panel.locator('main'), path).toHaveAttribute('data-page', kind);
    await expect(admin.panel.getByText(advice).first(), path).toBeVisible();
    await expect(admin.panel.locator('.card .primary, [data-your-turn]'), path).toHaveCount(1);
  }
}

test('on each page where one is, what to do, and the way on', { tag: '@variation' }, async ({
  admin,
  sandbox,
}) => {
  const { options, apps } = sandbox.world;
  const id = apps[0]?.id ?? '';
  await admin.goto('/home');
  await admin.openPanel();
  await expectGuide(
    admin,
    id,
    PAGES(id).map(([, kind]) => kind),
  );
  for (const generation of ['g1', 'g2', 'g3'] satisfies Generation[]) {
    options.generation = generation;
    await test.step(generation, () => expectGuide(admin, id, LOOKS));
  }
  options.generation = 'g4';
  const wrong = admin.panel.locator('[data-problem="wrongPage"]');
  await admin.goto('/nui/registerpartner');
  await expect(wrong).toBeVisible();
  await admin.press('Open the application list');
  await expect(admin.tab.getByRole('heading', { name: 'Application List' })).toBeVisible();
  await expect(wrong).toHaveCount(0);

  options.toolEnabled = false;
  await admin.goto('/nui/authadmin');
  await expect(admin.panel.locator('[data-problem="toolNotEnabled"]')).toBeVisible();
  await expect(admin.panel.getByRole('button', { name: 'Copy request for SAP support' })).toBeVisible();
});

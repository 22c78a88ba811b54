import type { Page } from '@playwright/test';
import type { Snapshot } from '../../../utils/core/setup/snapshot.ts';
import { pageFromSketch } from '../../pages/support/from-sketch.ts';
import { makeSecrets } from '../../pages/support/placeholders.ts';
import type { FormShape } from '../../sandbox/sites/wire.ts';
import type { Generation } from '../../sandbox/world/options.ts';
import type { Admin } from '../support/admin.ts';
import { holdAllFour } from '../support/all-four.ts';
import { send } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

const ALL_FOUR = ['clientId', 'clientSecret', 'refreshToken', 'authorizationUrl'];
const SETTINGS = 'https://dashboard.mileiq.com/settings/concur-integration';
const SHAPES: readonly FormShape[] = ['plain', 'floating', 'shadow', 'ownForms', 'two', 'saveBar', 'frame'];

const tabOf = ({ panel }: Admin) => Number(new URL(panel.url()).searchParams.get('tab'));

/** What the panel knows of the page in the tab, without what is invented in a sketch. */
async function readingOf(admin: Admin) {
  const reply = await send(admin.panel, 'attach', { tabId: tabOf(admin) });
  const { page, grants, scopes, credentials } = (reply as { value: Snapshot }).value;
  return {
    kind: page.kind,
    preparable: page.preparable,
    names: [...grants.required, ...scopes.required].map(({ name, state }) => `${name} ${state}`),
    extra: [grants.extra.length, scopes.extra.length],
    held: Object.entries(credentials).flatMap(([id, { state }]) => (state === 'held' ? [id] : [])),
    suspect: Object.entries(credentials).flatMap(([id, { state }]) => (state === 'suspect' ? [id] : [])),
  };
}

/** The values that a page shows: those that are believed there, and those that are only offered. */
type Told = Partial<Record<'held' | 'suspect', readonly string[]>>;

/** The sketch of the page in the tab, and what is read there by somebody who has read nothing before. */
async function sketchAndReading(admin: Admin, kind: string, told: Told) {
  await send(admin.panel, 'forget', {});
  await expect.poll(() => readingOf(admin), kind).toMatchObject({ kind, held: [], suspect: [], ...told });
  const reading = await readingOf(admin);
  const { value: sketch } = (await send(admin.panel, 'sketch', { tabId: tabOf(admin) })) as { value: string };
  return { sketch, reading };
}

/** Shows the page that is made from a sketch, in place of the one at an address. */
async function showInstead(tab: Page, sketch: string, go: () => Promise<unknown>): Promise<void> {
  const body = makeSecrets().fill(pageFromSketch(sketch));
  await tab.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await go();
}

async function isReadAlike(admin: Admin, path: string, kind: string, told: Told = {}) {
  const { sketch, reading } = await sketchAndReading(admin, kind, told);
  for (const { id, secret } of admin.sandbox.world.apps) {
    expect(sketch, path).not.toContain(id);
    expect(sketch, path).not.toContain(secret.value);
  }
  await send(admin.panel, 'forget', {});
  await showInstead(admin.tab, sketch, () => admin.goto(path));
  await expect.poll(() => readingOf(admin), path).toEqual(reading);
  await admin.tab.unroute('**/*');
}

for (const generation of ['g1', 'g2', 'g3', 'g4', 'g5'] satisfies Generation[]) {
  test(`${generation}: a page made from the sketch of a page is read as that page`, {
    tag: '@variation',
  }, async ({ admin, sandbox }) => {
    sandbox.world.options.generation = generation;
    const id = sandbox.world.apps[0]?.id ?? '';
    await admin.goto('/home');
    await admin.openPanel();
    const pages = [
      ['/nui/ocstool/create', 'createApp', {}],
      [`/nui/ocstool/apps/${id}`, 'appDetails', { held: ['clientId'] }],
      [`/nui/ocstool/apps/${id}/edit`, 'editApp', {}],
      ['/nui/authadmin/companytokens', 'companyRequestTokens', { held: ['authorizationUrl'] }],
      ['/nui/ocstool', 'appList', {}],
    ] as const;
    for (const [path, kind, told] of pages) {
      await admin.goto(path);
      await isReadAlike(admin, path, kind, told);
    }
    await send(admin.panel, 'forget', {});
    await admin.goto('/nui/ocstool/create');
    await readingOf(admin);
    await admin.prepareApp();
    await admin.takeCredentials();
    await isReadAlike(admin, '/nui/ocstool/create', 'createApp', { held: ['clientId', 'clientSecret'] });
  });
}

test("so it is on the article's own page, before and after it shows all four values", async ({
  admin,
  tab,
}) => {
  const path = '/nui/clientwebservices';
  const open = async () => {
    await admin.goto(path);
    await tab.getByRole('button', { name: 'Create New Application' }).click();
  };
  await admin.goto(path);
  await admin.openPanel();
  await open();
  await isReadAlike(admin, path, 'clientWebServices');
  await send(admin.panel, 'forget', {});
  await open();
  await tab.getByLabel('Application Name').fill('Drives');
  await readingOf(admin);
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(async () => (await readingOf(admin)).held).toEqual(ALL_FOUR);
  // They are believed only by who saw the form before; by anybody else they are offered.
  await isReadAlike(admin, path, 'clientWebServices', { suspect: ALL_FOUR });
});

test("a page made from the sketch of MileIQ's page is filled as that page", { tag: '@variation' }, async ({
  admin,
  sandbox,
  tab,
}) => {
  await holdAllFour(admin);
  const filled = admin.panel.locator('[data-fill-field][data-outcome="filled"]');
  for (const formShape of SHAPES) {
    Object.assign(sandbox.world.options, { formShape });
    await tab.goto(SETTINGS);
    const form = formShape === 'frame' ? tab.frameLocator('iframe') : tab;
    const inputs = form.locator('input:not([data-other])');
    await expect(inputs).toHaveCount(4);
    const { value: sketch } = (await send(admin.panel, 'sketch', { tabId: tabOf(admin) })) as {
      value: string;
    };
    await showInstead(tab, sketch, () => tab.goto(SETTINGS));
    await expect(filled).toHaveCount(0);
    await admin.press('Fill MileIQ');
    await expect(filled, formShape).toHaveCount(4);
    await tab.unroute('**/*');
  }
});

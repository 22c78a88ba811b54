import type { Snapshot } from '../../../utils/core/setup/snapshot.ts';
import { pageFromSketch } from '../../pages/support/from-sketch.ts';
import type { Generation } from '../../sandbox/world/options.ts';
import type { Admin } from '../support/admin.ts';
import { send } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

/** What the panel knows of the page in the tab, without what is invented in a sketch. */
async function readingOf({ panel }: Admin) {
  const tabId = Number(new URL(panel.url()).searchParams.get('tab'));
  const reply = await send(panel, 'attach', { tabId });
  const { page, grants, scopes } = (reply as { value: Snapshot }).value;
  return {
    kind: page.kind,
    preparable: page.preparable,
    names: [...grants.required, ...scopes.required].map(({ name, state }) => `${name} ${state}`),
    extra: [grants.extra.length, scopes.extra.length],
  };
}

// The oldest look and that of 2025; sketches of every page of the corpus are in `test/dom/sketch`.
for (const generation of ['g1', 'g4'] satisfies Generation[]) {
  test(`${generation}: a page made from the sketch of a page is read as that page`, async ({
    admin,
    sandbox,
    tab,
  }) => {
    sandbox.world.options.generation = generation;
    const id = sandbox.world.apps[0]?.id ?? '';
    await admin.goto('/home');
    const panel = await admin.openPanel();
    const tabId = Number(new URL(panel.url()).searchParams.get('tab'));
    const pages = [
      ['/nui/ocstool/create', 'createApp'],
      [`/nui/ocstool/apps/${id}`, 'appDetails'],
      [`/nui/ocstool/apps/${id}/edit`, 'editApp'],
      ['/nui/authadmin/companytokens', 'companyRequestTokens'],
      ['/nui/ocstool', 'appList'],
    ] as const;
    for (const [path, kind] of pages) {
      await admin.goto(path);
      await expect.poll(async () => (await readingOf(admin)).kind, path).toBe(kind);
      const read = await readingOf(admin);
      const reply = (await send(panel, 'sketch', { tabId })) as { value: string };
      expect(reply.value, path).not.toContain(id);
      await send(panel, 'forget', {});
      await tab.route('**/*', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageFromSketch(reply.value) }),
      );
      await admin.goto(path);
      await expect.poll(() => readingOf(admin), path).toEqual(read);
      await tab.unroute('**/*');
      await send(panel, 'forget', {});
    }
  });
}

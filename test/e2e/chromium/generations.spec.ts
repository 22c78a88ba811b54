import { send } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

/** The look of 2025 is what every other test sees; Concur's own widgets have a journey. */
const OTHERS = ['g1', 'g2', 'g3'] as const;

test('from the app to the request token on the admin pages of every generation', {
  tag: '@variation',
}, async ({ admin, sandbox }) => {
  await admin.goto('/home');
  await admin.openPanel();
  for (const generation of OTHERS) {
    sandbox.world.options.generation = generation;
    await send(admin.panel, 'forget', {});
    await admin.goto('/nui/ocstool/create');
    await admin.panel.reload();
    await expect(admin.panel.locator('[data-grant="refresh_token"]')).toHaveAttribute(
      'data-state',
      'present',
    );
    await admin.prepareApp();
    await expect(admin.panel.locator('[data-problem]')).toHaveCount(0);
    await admin.takeCredentials();
    await admin.takeRequestToken();
    const [app] = sandbox.world.apps;
    expect(app?.grants).toEqual(['refresh_token', 'client_credentials', 'password']);

    await admin.goto(`/nui/ocstool/apps/${app?.id}`);
    await expect(admin.panel.locator('[data-grant][data-state="present"]')).toHaveCount(3);
    await expect(admin.panel.locator('[data-scope][data-state="present"]')).toHaveCount(8);
  }
});

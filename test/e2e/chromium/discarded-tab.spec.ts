import { held } from '../support/inside.ts';
import { expect, test } from './fixtures.ts';

// The browser gives such a tab another number; the test's hold on it is lost.
test.use({ ownBrowser: true });

interface ExtensionGlobal {
  readonly chrome: {
    readonly tabs: {
      discard(tab: number): Promise<{ id: number }>;
      update(tab: number, change: { active: boolean }): Promise<unknown>;
    };
  };
}

test('a tab that the browser put to sleep is read as before when it comes back, with the popup closed', {
  tag: '@variation',
}, async ({ admin, chromium, sandbox, tab }) => {
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await expect(admin.panel.locator('[data-grant="refresh_token"]')).toHaveAttribute('data-state', 'present');
  const before = await chromium.tabId(tab);
  await admin.closePanel();
  const desk = await admin.driver.openExtensionPage('options.html');
  await desk.front();
  const woken = chromium.context.waitForEvent('page');
  const after = await desk.evaluate(async (id) => {
    const { tabs } = (globalThis as unknown as ExtensionGlobal).chrome;
    const discarded = await tabs.discard(id);
    await tabs.update(discarded.id, { active: true });
    return discarded.id;
  }, before);
  expect(after).not.toBe(before);
  const page = await woken;
  const app = sandbox.world.addApp({ name: 'Mileage' });
  await page.getByRole('heading', { name: 'Create New App' }).waitFor();
  await page.evaluate(
    ([id, secret]) => {
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'dialog');
      dialog.innerHTML = `<h2>App Credentials</h2><p>Client ID: ${id}</p><p>Client Secret: ${secret}</p>`;
      document.body.append(dialog);
    },
    [app.id, app.secret.value],
  );
  await expect.poll(() => held(desk, 'clientSecret')).toBe(app.secret.value);
});

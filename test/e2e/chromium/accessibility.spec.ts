import AxeBuilder from '@axe-core/playwright';
import type { Admin } from '../support/admin.ts';
import { expect, test } from './fixtures.ts';

/** No violation in the state that the panel shows, in either theme; the dark one differs in its colours only. */
async function expectAccessible(admin: Admin, state: string): Promise<void> {
  const look = async (theme: 'light' | 'dark', axe: AxeBuilder) => {
    await admin.panel.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const { violations } = await axe.analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
    expect(found, `${state}, ${theme}`).toEqual([]);
  };
  await look('light', new AxeBuilder({ page: admin.panel }));
  await look('dark', new AxeBuilder({ page: admin.panel }).withRules(['color-contrast']));
}

test('every step passes axe, light and dark', async ({ admin }) => {
  const at = (state: string) => expectAccessible(admin, state);
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await at('app');
  await admin.prepareApp();
  await at('credentials');
  await admin.takeCredentials();
  await at('request token');
  await admin.takeRequestToken();
  await at('exchange');
  await admin.getRefreshToken();
  await at('fill');
  await admin.fillMileiq();
  await at('filled');
  await admin.validateLink();
  await at('done');
  await admin.press('Finish and forget');
  await expect(admin.credential('clientId')).toHaveAttribute('data-state', 'empty');
  await at('forgotten');
});

test('problems, pasting and the other pages pass axe, light and dark', async ({
  admin,
  sandbox,
  chromium,
}) => {
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel('popup');
  await admin.press('Paste values');
  await expectAccessible(admin, 'pasting');
  await admin.press('Close');
  await admin.prepareApp();
  await admin.takeCredentials();
  await admin.takeRequestToken();
  sandbox.world.expireRequestTokens();
  await admin.press('Get refresh token');
  await expect(admin.panel.locator('[data-problem="requestTokenRejected"]')).toBeVisible();
  await expectAccessible(admin, 'a problem');
  for (const page of ['options.html', 'welcome.html']) {
    await admin.panel.goto(chromium.url(page));
    await admin.panel.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(admin, page);
  }
});

test('the popup is 380 px wide, never wider', async ({ admin }) => {
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel('popup');
  await admin.prepareApp();
  await admin.takeCredentials();
  const widths = await admin.panel.evaluate(() => [
    document.body.getBoundingClientRect().width,
    document.documentElement.scrollWidth,
  ]);
  expect(widths).toEqual([380, 380]);
});

test('the keyboard alone suffices', async ({ admin }) => {
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await expect(admin.panel.getByRole('button', { name: 'Prepare this app' })).toBeVisible();
  const tabTo = async (name: string) => {
    const button = admin.panel.getByRole('button', { name, exact: true });
    for (let presses = 0; presses < 40; presses += 1) {
      await admin.panel.keyboard.press('Tab');
      if (await button.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`"${name}" cannot be reached with the Tab key.`);
  };
  await tabTo('Prepare this app');
  await admin.panel.keyboard.press('Enter');
  await admin.step('credentials').waitFor();
  await tabTo('Undo');
  await admin.panel.keyboard.press('Space');
  await expect(admin.panel.locator('[data-scope="CONFIG"]')).toHaveAttribute('data-state', 'missing');
});

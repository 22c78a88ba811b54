import { expect, test } from './fixtures.ts';

test.use({ ownBrowser: true });

/** The browser's own page for trying policies, and only it. */
interface PolicyGlobal {
  readonly chrome: { send(name: string, args: readonly string[]): void };
}

test('what an organisation sets holds in the browser; what it sets wrongly is named', async ({
  chromium,
  admin,
}) => {
  const page = await chromium.context.newPage();
  await page.goto('chrome://policy/test');
  const extension = new URL(chromium.url('')).host;
  const set = {
    minutes: 10,
    noReveal: true,
    extraScopes: ['receipts.read'],
    helpAddress: 'http://plain.example',
  };
  // For the machine, mandatory, from the platform: as files of the system set it, but in this profile alone.
  const policies = Object.entries(set).map(([name, value]) => ({
    namespace: extension,
    name,
    value,
    level: 1,
    scope: 1,
    source: 5,
  }));
  await page.evaluate(
    (json) => (globalThis as unknown as PolicyGlobal).chrome.send('setLocalTestPolicies', ['set', json, '']),
    JSON.stringify(policies),
  );
  await page.goto(chromium.url('options.html'));
  await expect(page.locator('[data-policy]')).toHaveCount(3);
  await expect(page.locator('[data-policy-refused]')).toContainText('helpAddress');
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await expect(admin.panel.locator('[data-scope="receipts.read"]')).toHaveAttribute('data-state', 'missing');
});

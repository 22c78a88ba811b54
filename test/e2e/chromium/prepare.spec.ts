import type { Page } from '@playwright/test';
import { REQUIREMENTS } from '../../../utils/integrations/index.ts';
import { expect, test } from './fixtures.ts';

/** The page takes no click on what says exactly this. */
const refuseClicksOn = (tab: Page, text: string): Promise<void> =>
  tab.evaluate((refused) => {
    const refuse = (event: Event): void => {
      const says = (event.composedPath()[0] as Element | undefined)?.textContent?.trim();
      if (says === refused) event.stopImmediatePropagation();
    };
    for (const type of ['mousedown', 'mouseup', 'click']) addEventListener(type, refuse, true);
  }, text);

test('182 scopes, progress while it lasts, and one undo for all of it', { tag: '@variation' }, async ({
  admin,
  sandbox,
  tab,
}) => {
  const { options } = sandbox.world;
  const more = Array.from({ length: 182 - options.scopesOffered.length }, (_, at) => `travel.part${at}.read`);
  options.scopesOffered = [...options.scopesOffered, ...more];
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  const seen = admin.panel.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const said = new Set<string>();
        const look = (): void => {
          const bar = document.querySelector('progress');
          if (bar) said.add(`${bar.getAttribute('value')} of ${bar.getAttribute('max')}`);
          else if (said.size > 0) resolve([...said]);
        };
        new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
      }),
  );
  await admin.prepareApp();
  const steps = (await seen).filter((text) => !text.includes('null'));
  expect(steps.length).toBeGreaterThan(4);
  await expect(admin.panel.locator('[data-scope][data-state="present"]')).toHaveCount(
    REQUIREMENTS.scopes.length,
  );
  const chips = tab.getByRole('button', { name: /^Remove /u });
  await admin.press('Undo');
  // Nothing empties the form's single choices: what cannot be taken back is said by name.
  const report = admin.panel.locator('.prepared');
  await admin.unfold('Added on the page');
  await expect(report.getByRole('heading', { name: 'Could not be taken back' })).toBeVisible();
  await expect(report.getByRole('listitem')).toHaveText(['App Stage', 'Application Type']);
  await expect(chips).toHaveCount(0);
  await expect(tab.getByLabel('App Name')).toHaveValue('');
});

test('a step that takes no effect is reported by its name, the others are done', {
  tag: '@variation',
}, async ({ admin, tab }) => {
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await refuseClicksOn(tab, 'EXPRPT');
  await admin.press('Prepare this app');
  const report = admin.panel.locator('.prepared');
  await admin.unfold('Added on the page');
  await expect(report.getByRole('heading', { name: 'Did not take effect' })).toBeVisible();
  await expect(admin.panel.locator('[data-scope="EXPRPT"]')).toHaveAttribute('data-state', 'missing');
  await expect(admin.panel.locator('[data-scope][data-state="present"]')).toHaveCount(
    REQUIREMENTS.scopes.length - 1,
  );
  await expect(admin.panel.locator('[data-grant][data-state="present"]')).toHaveCount(3);
});

test('a scope that is neither offered nor taken by Enter Manually can be copied', {
  tag: '@variation',
}, async ({ admin, chromium, sandbox, tab }) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { options } = sandbox.world;
  options.scopesOffered = options.scopesOffered.filter((name) => name !== 'CONFIG');
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await refuseClicksOn(tab, 'Add');
  await admin.press('Prepare this app');
  await admin.unfold('Added on the page');
  await expect(admin.panel.getByRole('heading', { name: 'Did not take effect' })).toBeVisible();
  await expect(admin.panel.locator('[data-scope="CONFIG"]')).toHaveAttribute('data-state', 'missing');
  await admin.press('Copy these names');
  expect(await admin.panel.evaluate(() => navigator.clipboard.readText())).toBe('CONFIG');
});

test('an app that was saved is compared again: what the admin took out meanwhile is missing', async ({
  admin,
  sandbox,
  tab,
}) => {
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await admin.prepareApp();
  await tab.getByRole('button', { name: /Remove CONFIG/u }).click();
  await admin.submitApp();
  await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'held');
  await tab.getByRole('button', { name: 'Ok' }).click();
  await admin.goto(`/nui/ocstool/apps/${sandbox.world.apps[0]?.id}`);
  await expect(admin.panel.locator('[data-scope="CONFIG"]')).toHaveAttribute('data-state', 'missing');
  await expect(admin.panel.locator('[data-scope="EXPRPT"]')).toHaveAttribute('data-state', 'present');
});

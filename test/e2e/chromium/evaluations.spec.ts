import type { Page } from '@playwright/test';
import { SCRIPTS } from '../../../utils/integrations/scripts.ts';
import { holdAllFour } from '../support/all-four.ts';
import { reportedFill } from '../support/extension.ts';
import { sayFromPage } from '../support/inside.ts';
import { expect, test } from './fixtures.ts';

/** The extension's files that are evaluated in the tab from now on, one entry for each time. */
async function evaluationsIn(tab: Page): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab);
  const evaluated: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) evaluated.push(new URL(url).pathname);
  });
  await session.send('Debugger.enable');
  return evaluated;
}

test('whatever is ordered, each script is evaluated once in a document', { tag: '@variation' }, async ({
  admin,
  tab,
}) => {
  const evaluated = await evaluationsIn(tab);
  await admin.goto('/nui/ocstool/create');
  // A document that is still loading may get the reader by the panel's order and by the registration that begins with it.
  const desk = await admin.driver.openExtensionPage('options.html');
  await sayFromPage(desk, await admin.driver.tabId(admin.site), []);
  for (let time = 0; time < 3; time += 1) {
    await admin.closePanel();
    await admin.openPanel();
    await expect(admin.panel.locator('[data-grant="refresh_token"]')).toHaveAttribute(
      'data-state',
      'present',
    );
  }
  await admin.prepareApp();
  await admin.press('Undo');
  await expect(admin.panel.locator('[data-grant="password"]')).toHaveAttribute('data-state', 'missing');
  // What could not be taken back stands on the card; the order is in the menu.
  await admin.press('Prepare this app');
  await admin.step('credentials').waitFor();
  expect(evaluated).toEqual([SCRIPTS.read, SCRIPTS.prepare]);
});

test('so is the script that fills, however often it fills', { tag: '@variation' }, async ({ admin, tab }) => {
  await holdAllFour(admin);
  await admin.fillMileiq();
  const evaluated = await evaluationsIn(tab);
  const before = evaluated.length;
  const earlier = await reportedFill(admin.panel);
  await admin.press('Fill MileIQ');
  await expect.poll(() => reportedFill(admin.panel)).not.toBe(earlier);
  await expect.poll(() => reportedFill(admin.panel)).not.toBeNull();
  expect(evaluated.slice(before)).toEqual([]);
});

import type { Page } from '@playwright/test';
import type { FormShape } from '../../sandbox/sites/wire.ts';
import { holdAllFour } from '../support/all-four.ts';
import { expect, test } from './fixtures.ts';

const SETTINGS = 'https://dashboard.mileiq.com/settings/concur-integration';
/** Those in which script, frame or framework have a part; how a form may be laid out and named is in `test/pages/mileiq`. */
const FILLED: readonly FormShape[] = ['shadow', 'remount', 'frame', 'saveBar'];
const OPENED = [
  ['dialog', 'Edit credentials'],
  ['locked', 'Edit'],
] as const;

/** What the page's own fields hold, in its frame if the form is there. */
async function held(tab: Page, shape: FormShape): Promise<string[]> {
  const place = shape === 'frame' ? tab.frameLocator('iframe') : tab;
  const inputs = place.locator('input:not([data-other])');
  await expect(inputs).toHaveCount(4);
  return inputs.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
}

test('forms of other shapes are filled, also ones that are opened while they are waited for', {
  tag: '@variation',
}, async ({ admin, sandbox, tab }) => {
  await holdAllFour(admin);
  const filled = admin.panel.locator('[data-fill-field][data-outcome="filled"]');
  const open = async (formShape: FormShape) => {
    Object.assign(sandbox.world.options, { formShape });
    await tab.goto(SETTINGS);
    await expect(filled).toHaveCount(0);
  };
  for (const shape of FILLED) {
    await open(shape);
    await expect(
      (shape === 'frame' ? tab.frameLocator('iframe') : tab).locator('input').first(),
    ).toBeVisible();
    await admin.press('Fill MileIQ');
    await expect(filled, shape).toHaveCount(4);
    expect(new Set(await held(tab, shape)).size, shape).toBe(4);
  }
  for (const [shape, button] of OPENED) {
    await open(shape);
    await admin.press('Fill MileIQ');
    await expect(admin.panel.getByText('Waiting for MileIQ').first()).toBeVisible();
    await tab.getByRole('button', { name: button, exact: true }).click();
    await expect(filled, shape).toHaveCount(4);
    expect(await held(tab, shape), shape).not.toContain('');
  }
});

test('wherever MileIQ says that it refuses, it is read; then the other form of the URL by one button', {
  tag: '@variation',
}, async ({ admin, sandbox, tab }) => {
  await holdAllFour(admin);
  const filled = admin.panel.locator('[data-fill-field][data-outcome="filled"]');
  const answer = admin.panel.locator('[data-page-answer]');
  for (const answerPlace of ['icon', 'toast'] as const) {
    Object.assign(sandbox.world.options, { answerPlace, acceptedUrl: 'base' });
    await tab.goto(SETTINGS);
    await expect(filled).toHaveCount(0);
    await admin.press('Fill MileIQ');
    await expect(filled).toHaveCount(4);
    await expect(answer).toHaveCount(0);
    await admin.validateOnPage();
    await expect(answer, answerPlace).toHaveAttribute('data-outcome', 'refused');
  }
  await admin.press('Fill with the base URL');
  await expect(tab.getByLabel('Authorization URL')).toHaveValue(sandbox.world.options.dataCentre);
  await expect(filled).toHaveCount(4);
  await admin.validateOnPage();
  await expect(admin.step('done')).toBeVisible();
});

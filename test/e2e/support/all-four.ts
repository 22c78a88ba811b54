import { expect } from '@playwright/test';
import type { Admin } from './admin.ts';
import { supplied } from './supplied.ts';

/** Holds all four values, as an account manager sends them; validated. */
export async function holdAllFour(admin: Admin): Promise<void> {
  await admin.goto('/home');
  await admin.openPanel();
  await admin.press('Paste values');
  await admin.panel.getByLabel('Text with the values').fill(supplied(admin.sandbox.world).email);
  await admin.press('Use these values');
  await expect(admin.step('validate')).toBeVisible();
  await admin.press('Validate');
  await expect(admin.step('fill')).toBeVisible();
}

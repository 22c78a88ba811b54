import { expect } from '@playwright/test';
import type { Admin } from './admin.ts';
import { supplied } from './supplied.ts';

/** Holds all four values, as an account manager sends them; nothing is proved. */
export async function takeAllFour(admin: Admin): Promise<void> {
  await admin.goto('/home');
  await admin.openPanel();
  await admin.pasteValues(supplied(admin.sandbox.world).email);
  await expect(admin.step('validate')).toBeVisible();
}

/** Holds all four values, validated. */
export async function holdAllFour(admin: Admin): Promise<void> {
  await takeAllFour(admin);
  await admin.press('Validate');
  await expect(admin.step('fill')).toBeVisible();
}

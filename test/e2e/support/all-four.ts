import { expect } from '@playwright/test';
import type { Admin } from './admin.ts';

const GRANTS = ['refresh_token', 'client_credentials', 'password'];
const SCOPES = [
  'openid',
  'identity.user.core.read',
  'identity.user.coresensitive.read',
  'identity.user.enterprise.read',
  'identity.user.ids.read',
  'EXPRPT',
  'CONFIG',
  'expense.report.read',
  'expense.report.readwrite',
];

/** Holds all four values, as an account manager sends them; validated. */
export async function holdAllFour(admin: Admin): Promise<void> {
  const { world } = admin.sandbox;
  const app = world.addApp({ name: 'Mileage', grants: GRANTS, scopes: SCOPES });
  const { token } = world.addRefreshToken(app);
  await admin.goto('/home');
  await admin.openPanel();
  await admin.press('Paste values');
  const text = [
    `Client ID: ${app.id}`,
    `Client Secret: ${app.secret.value}`,
    `Refresh Token: ${token}`,
    `Authorization URL: ${world.options.dataCentre}/oauth2/v0/token`,
  ].join('\n');
  await admin.panel.getByLabel('Text with the values').fill(text);
  await admin.press('Use these values');
  await expect(admin.step('validate')).toBeVisible();
  await admin.press('Validate');
  await expect(admin.step('fill')).toBeVisible();
}

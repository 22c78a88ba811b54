import { randomUUID } from 'node:crypto';
import { supplied } from '../support/supplied.ts';
import { expect, test } from './fixtures.ts';

const wide = (text: string): string =>
  text.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

test('a reply as mail programs leave it: what was left out of each value is said, and the values work', async ({
  admin,
  sandbox,
}) => {
  const { world } = sandbox;
  const { app, token } = supplied(world);
  const secret = app.secret.value;
  const text = [
    'Hi Dana, see below.',
    '',
    `> > Old Client Secret: ${randomUUID()}`,
    `> > Client ID (App ID): ${wide(app.id)}`,
    `> > Client Secret: “${secret.slice(0, 19)} `,
    `> > ${secret.slice(19)}”`,
    `> > Refresh Token:\u00a0\u200b${token}`,
    `> > Token URL: <https://safe.example/?url=${encodeURIComponent(`${world.options.dataCentre}/oauth2/v0/token`)}>`,
  ].join('\n');
  await admin.goto('/home');
  const panel = await admin.openPanel('popup');
  await admin.press('Paste values');
  await panel.getByLabel('Text with the values').fill(text);
  const seen = (id: string) => panel.locator(`[data-paste="${id}"]`);
  await expect(seen('clientId')).toContainText('Full-width characters in it were made ordinary ones.');
  await expect(seen('clientId')).toContainText(app.id);
  await expect(seen('clientSecret')).toContainText('The quotation marks around it were left out.');
  await expect(seen('clientSecret')).toContainText('Line breaks in it were left out.');
  await expect(seen('refreshToken')).toContainText('Characters at it that cannot be seen were left out.');
  await expect(seen('authorizationUrl')).toContainText('was decoded');
  const preview = panel.locator('.paste-preview');
  for (const hidden of [secret, token]) await expect(preview).not.toContainText(hidden);
  await admin.press('Use these values');
  await admin.press('Validate');
  await expect(panel.locator('[data-validation]')).toHaveAttribute('data-outcome', 'ok');
  await expect(admin.step('fill')).toBeVisible();
});

test('what is doubtful is named in the preview and not used', async ({ admin }) => {
  const [one, other] = [randomUUID(), randomUUID()];
  await admin.goto('/home');
  const panel = await admin.openPanel('popup');
  await admin.press('Paste values');
  const box = panel.getByLabel('Text with the values');
  const seen = (id: string) => panel.locator(`[data-paste="${id}"]`);
  await box.fill(
    `Client ID: ${one.replace(/^./u, 'O')}\nExpired Client Secret: ${other}\nRefresh Token: at-${'4f'.repeat(15)}`,
  );
  await expect(seen('clientId')).toContainText('such as O for 0');
  await expect(seen('clientSecret')).toContainText('calls this value old');
  await expect(seen('refreshToken')).toContainText('This is a Company Request Token');
  await admin.press('Use these values');
  await expect(panel.locator('[data-problem="nothingRecognised"]')).toBeVisible();
  await box.fill(
    `MileIQ\nClient ID: ${one}\n\nAnother app\nClient ID: ${other}\nClient Secret: ${randomUUID()}`,
  );
  await expect(seen('clientSecret')).toContainText('values of more than one app');
  await admin.press('Use these values');
  await expect(panel.locator('[data-credential][data-state="held"]')).toHaveCount(0);
});

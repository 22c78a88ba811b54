import type { PageLanguage } from '../../sandbox/world/options.ts';
import { send } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

test('admin pages in other languages: what is beyond doubt is read, the rest is asked', {
  tag: '@variation',
}, async ({ admin, sandbox, tab }) => {
  await admin.goto('/home');
  await admin.openPanel();
  const begin = async (language: PageLanguage, path: string) => {
    sandbox.world.options.language = language;
    await send(admin.panel, 'forget', {});
    await admin.goto(path);
    await admin.panel.reload();
  };
  const held = (id: string) => admin.credential(id).getAttribute('data-state');
  const submit = tab.getByRole('button', { name: /^(Submit|Enviar|提交|Lähetä)$/u });

  for (const language of ['pt-BR', 'zh-CN'] as const) {
    const app = sandbox.world.addApp({ name: 'MileIQ' });
    await begin(language, `/nui/ocstool/apps/${app.id}`);
    await expect(admin.credential('clientId')).toHaveAttribute('data-state', 'held');
    // Of the two labels in the dialog only one is published.
    await admin.goto(`/nui/ocstool/apps/${app.id}/secrets`);
    await tab.getByRole('button', { name: 'Generate New Secret' }).click();
    await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'held');

    await admin.goto('/nui/authadmin/companytokens');
    await tab.getByRole('textbox').fill(app.id);
    const press = `“${await submit.textContent()}”`;
    await expect(admin.panel.locator('[data-your-turn=requestToken]')).toContainText(press);
    await submit.click();
    await expect(admin.credential('requestToken')).toHaveAttribute('data-state', 'held');
    expect(await held('companyUuid')).toBe('held');
  }

  await begin('fi', '/nui/ocstool/create');
  await expect(admin.panel.locator('[data-grant="refresh_token"]')).toHaveAttribute('data-state', 'present');
  await admin.press('Prepare this app');
  await expect(admin.panel.locator('[data-grant][data-state="present"]')).toHaveCount(3);
  await expect(admin.panel.locator('[data-scope][data-state="present"]')).toHaveCount(8);
  await tab.getByRole('textbox').first().fill('MileIQ');
  await tab.locator('textarea').first().fill('MileIQ');
  for (const list of [0, 1]) {
    await tab.getByRole('combobox').nth(list).press('ArrowDown');
    await tab.getByRole('combobox').nth(list).press('Enter');
  }
  await submit.click();
  await expect(admin.credential('clientSecret')).toHaveAttribute('data-state', 'suspect');
  expect(await held('clientId')).toBe('suspect');

  await admin.goto('/nui/authadmin/companytokens');
  const [app] = sandbox.world.apps;
  await tab.getByRole('textbox').fill(app?.id ?? '');
  await submit.click();
  await expect(admin.credential('requestToken')).toHaveAttribute('data-state', 'held');
  expect(await held('companyUuid')).toBe('suspect');
});

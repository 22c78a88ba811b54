import { holdAllFour } from '../support/all-four.ts';
import { expect, test } from './fixtures.ts';

const SETTINGS = 'https://dashboard.mileiq.com/settings/integrations';
const field = (name: string) => `<p><label>${name} <input></label></p>`;
/** Stores first, and checks once `refuse` is called. */
const PAGE = `<!doctype html><title>MileIQ</title><h1>Concur Integration</h1>
<form>${['Client ID', 'Secret ID', 'Refresh Token', 'Authorization URL'].map(field).join('')}
<button type="button">Validate</button></form><div role="status"></div><script>
const say = (text) => { document.querySelector('[role=status]').textContent = text; };
const refuse = () => say('Concur rejected these credentials.');
document.querySelector('button').onclick = () => say('Concur settings saved successfully.');
</script>`;

test('values that were saved first and refused then stay: no acceptance is told', {
  tag: '@variation',
}, async ({ admin, tab }) => {
  await holdAllFour(admin);
  await tab.route(SETTINGS, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await tab.goto(SETTINGS);
  await admin.press('Fill MileIQ');
  const filled = admin.panel.locator('[data-fill-field][data-outcome="filled"]');
  await expect(filled).toHaveCount(4);
  await tab.getByRole('button', { name: 'Validate' }).click();
  const answer = admin.panel.locator('[data-page-answer]');
  await expect(answer).toHaveAttribute('data-outcome', 'unclear');
  await tab.evaluate('refuse()');
  await expect(answer).toHaveAttribute('data-outcome', 'refused');
  for (const id of ['clientId', 'clientSecret', 'refreshToken', 'authorizationUrl'])
    await expect(admin.panel.locator(`[data-credential="${id}"]`)).toHaveAttribute('data-state', 'held');
});

import { randomUUID } from 'node:crypto';
import { pageFromSketch } from '../../pages/support/from-sketch.ts';
import { copied } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

test('a page that nobody has seen: its sketch is shown, copied on a click, and is nobody’s', async ({
  admin,
  sandbox,
  tab,
}) => {
  const { company } = sandbox.world;
  const secret = randomUUID();
  await admin.goto('/nui/ocstool/somewhere');
  await tab.evaluate(
    ([name, value]) => {
      document.body.innerHTML = `<main class="sapcnqr-panel"><h1>Another look for ${name}</h1><h2>Client Secret</h2>
        <input aria-label="${name}" value="${value}"><p data-testid="row-${value}">${value}</p></main>`;
    },
    [company.name, secret] as const,
  );
  const panel = await admin.openPanel();
  await expect(panel.locator('[data-problem="pageNotUnderstood"]')).toBeVisible();
  await admin.press('Copy page sketch');
  const box = panel.getByRole('textbox', { name: 'Page sketch' });
  await expect(box).toHaveValue(
    /^page-sketch 1\naddress https:\/\/www\.concursolutions\.com\/nui\/ocstool\//u,
  );
  await expect(box).toHaveJSProperty('readOnly', true);
  const sketch = await box.inputValue();
  expect(sketch).toContain('main class="sapcnqr-panel"');
  expect(sketch).toContain('"Client Secret"');
  for (const word of [secret, secret.slice(0, 8), company.uuid, ...company.name.split(' ')])
    expect(sketch.toLowerCase()).not.toContain(word.toLowerCase());
  expect(await copied(panel, 'Copy this text')).toBe(sketch);
  expect(pageFromSketch(sketch)).toContain('Client Secret');
});

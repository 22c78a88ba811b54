import { holdForExchange } from '../support/for-exchange.ts';
import { expect, test } from './fixtures.ts';

test('after an exchange each scope can be tried once, reading only', { tag: '@variation' }, async ({
  admin,
  sandbox,
}) => {
  await holdForExchange(admin);
  await expect(admin.panel.getByRole('button', { name: 'Deep check' })).toHaveCount(0);
  await admin.getRefreshToken();
  const company = sandbox.world.accessTokens.find(({ type }) => type === 'company');
  // The token loses a scope behind the back of everything that was told so far.
  Object.assign(company ?? {}, { scopes: company?.scopes.filter((name) => name !== 'CONFIG') });
  const before = sandbox.log.length;

  await admin.press('Deep check');
  const check = (id: string) => admin.panel.locator(`[data-deep-check] [data-check="${id}"]`);
  await expect(check('EXPRPT')).toHaveAttribute('data-outcome', 'ok');
  await expect(check('CONFIG')).toHaveAttribute('data-outcome', 'failed');
  await expect(check('expense.report.read')).toHaveAttribute('data-outcome', 'ok');
  await expect(check('expense.report.readwrite')).toHaveAttribute('data-outcome', 'skipped');
  for (const name of ['core', 'coresensitive', 'enterprise', 'ids']) {
    await expect(check(`identity.user.${name}.read`)).toHaveAttribute('data-outcome', 'ok');
  }
  const calls = sandbox.log.slice(before).filter(({ host }) => host.endsWith('.api.concursolutions.com'));
  expect(calls).toHaveLength(8);
  expect(new Set(calls.map(({ method, host, hasCookie }) => `${method} ${host} ${hasCookie}`))).toEqual(
    new Set(['GET www-us2.api.concursolutions.com false']),
  );
  await expect(admin.panel.locator('body')).not.toContainText('northwind.example');
  await expect(admin.step('fill')).toBeVisible();
});

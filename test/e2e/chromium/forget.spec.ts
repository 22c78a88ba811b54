import type { Admin } from '../support/admin.ts';
import { holdAllFour } from '../support/all-four.ts';
import { leftovers } from '../support/extension.ts';
import { holdForExchange } from '../support/for-exchange.ts';
import { expect, test } from './fixtures.ts';

const CREDENTIALS = [
  'clientId',
  'clientSecret',
  'companyUuid',
  'requestToken',
  'refreshToken',
  'authorizationUrl',
];

/** Where something else than values is left at each: marks on a page, a request token, filled fields, an answer that came. */
const STEPS: Readonly<Record<string, (admin: Admin) => Promise<unknown>>> = {
  async app(admin) {
    await admin.goto('/nui/ocstool/create');
    await admin.openPanel();
    await expect(admin.panel.locator('[data-grant][data-state="present"]')).toHaveCount(1);
  },
  exchange: holdForExchange,
  async 'fill, filled'(admin) {
    await holdAllFour(admin);
    await admin.fillMileiq();
  },
  async done(admin) {
    await holdAllFour(admin);
    await admin.fillMileiq();
    await admin.validateLink();
  },
};

for (const [step, play] of Object.entries(STEPS)) {
  const tag = step === 'fill, filled' ? [] : ['@variation'];
  test(`"Forget everything" leaves nothing: ${step}`, { tag }, async ({ admin }) => {
    await play(admin);
    await admin.press('Forget everything');
    for (const id of CREDENTIALS) await expect(admin.credential(id)).toHaveAttribute('data-state', 'empty');
    await expect.poll(() => leftovers(admin.panel)).toEqual({ session: {}, scripts: [] });
  });
}

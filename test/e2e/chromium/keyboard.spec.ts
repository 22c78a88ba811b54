import { jobByKeyboard } from '../journeys/keyboard.ts';
import { playwrightDriver } from '../support/playwright-driver.ts';
import { test } from './fixtures.ts';

test('the whole job by keyboard alone, in Japanese', async ({ chromium, sandbox }) => {
  await jobByKeyboard(playwrightDriver(chromium), sandbox, 'ja');
});

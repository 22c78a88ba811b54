import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/server.ts';
import { type FirefoxDriver, launchFirefoxDriver } from '../../support/firefox-driver.ts';
import { say } from '../../support/inside.ts';

let sandbox: Sandbox;
let firefox: FirefoxDriver;

beforeAll(async () => {
  sandbox = await startSandbox();
  firefox = await launchFirefoxDriver(sandbox, {
    managed: {
      minutes: 10,
      noReveal: true,
      extraScopes: ['receipts.read'],
      helpAddress: 'http://plain.example',
    },
  });
});

afterAll(async () => {
  await firefox?.close();
  await sandbox?.close();
});

test('what an organisation sets holds in the browser; what it sets wrongly is named', async () => {
  const options = await firefox.openExtensionPage('options.html');
  await options.waitFor('[data-policy="minutes"]');
  const told = await options.evaluate(
    () => document.querySelector('[data-policy-refused]')?.textContent ?? '',
    null,
  );
  expect(told).toContain('helpAddress');
  expect(await say(options, 'reveal', { credential: 'clientSecret' })).toMatchObject({
    failure: { id: 'policyForbids' },
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { jobByKeyboard } from '../journeys/keyboard.ts';
import { type FirefoxDriver, launchFirefoxDriver } from '../support/firefox-driver.ts';

let sandbox: Sandbox;
let firefox: FirefoxDriver;

beforeAll(async () => {
  sandbox = await startSandbox();
  firefox = await launchFirefoxDriver(sandbox);
});

afterAll(async () => {
  await firefox?.close();
  await sandbox?.close();
});

test('the whole job by keyboard alone, in German', async () => {
  await jobByKeyboard(firefox, sandbox, 'de');
  expect(await firefox.complaints()).toEqual([]);
});

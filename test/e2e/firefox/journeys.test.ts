import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { JOURNEYS } from '../journeys/journeys.ts';
import { type FirefoxDriver, launchFirefoxDriver } from '../support/firefox-driver.ts';
import { text } from '../support/inside.ts';
import { Person } from '../support/person.ts';

let sandbox: Sandbox;
let firefox: FirefoxDriver;

beforeAll(async () => {
  sandbox = await startSandbox();
  firefox = await launchFirefoxDriver(sandbox);
});

afterEach(async () => {
  const complaints = await firefox.complaints();
  await firefox.renew();
  sandbox.renew();
  // As in Chromium: no context of the extension has said anything or failed unseen.
  expect(complaints).toEqual([]);
});

afterAll(async () => {
  await firefox?.close();
  await sandbox?.close();
});

for (const [title, play] of Object.entries(JOURNEYS)) {
  test(title, async ({ onTestFailed }) => {
    const person = new Person(firefox, await firefox.open(), sandbox);
    let shown = '';
    onTestFailed(() => console.error(`${title}: the panel showed\n${shown}`));
    try {
      await play(person);
    } catch (error) {
      shown = await text(person.view).catch(String);
      throw error;
    }
  });
}

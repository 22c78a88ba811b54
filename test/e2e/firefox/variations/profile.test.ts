import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/server.ts';
import { until } from '../../support/driver.ts';
import { type FirefoxDriver, launchFirefoxDriver } from '../../support/firefox-driver.ts';
import { Person } from '../../support/person.ts';
import { filesWith } from '../../support/search-profile.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});

afterAll(() => sandbox?.close());

/** All that the stand-ins ever issued. */
const secrets = (): string[] => [
  ...sandbox.world.apps.map(({ secret }) => secret.value),
  ...sandbox.world.requestTokens.map(({ token }) => token),
  ...sandbox.world.refreshTokens.map(({ token }) => token),
  ...sandbox.world.accessTokens.map(({ token }) => token),
];

/** Session restore writes what pages look like every second, so that it has when the browser ends. */
const launchWriting = () =>
  launchFirefoxDriver(sandbox, { prefs: { 'browser.sessionstore.interval': 1000 } });
/** What is known to be on the disk: the address of the page, in the compressed file of session restore. */
const hasWritten = ({ profile }: FirefoxDriver) =>
  until(async () => filesWith(profile, ['/settings/concur-integration']).some((file) => /lz4$/u.test(file)));

test('after the whole job no secret is in the profile, neither at its end nor after a quit', async () => {
  const firefox = await launchWriting();
  const person = new Person(firefox, await firefox.open(), sandbox);
  await person.link();
  await hasWritten(firefox);
  const issued = secrets();
  expect(issued.length).toBeGreaterThan(4);
  // What a crash would leave behind: the files as they are now. One may go while it is read; then all are read again.
  const { found } = await until(async () => ({ found: filesWith(firefox.profile, issued) }));
  expect(found).toEqual([]);
  await firefox.quit();
  expect(filesWith(firefox.profile, issued)).toEqual([]);
  await firefox.close();
});

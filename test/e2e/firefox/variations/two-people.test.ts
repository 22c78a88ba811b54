import { afterAll, beforeAll, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/server.ts';
import { linkTogether } from '../../journeys/two-people.ts';
import type { Driver } from '../../support/driver.ts';
import { launchFirefoxDriver } from '../../support/firefox-driver.ts';
import { Person } from '../../support/person.ts';
import { launchChromiumDriver } from '../../support/playwright-driver.ts';

type Name = Driver['name'];
/** Who has the values, who needs them; both in Chromium is played among Chromium's tests. */
const PAIRS: readonly (readonly [Name, Name])[] = [
  ['Firefox', 'Firefox'],
  ['Chromium', 'Firefox'],
  ['Firefox', 'Chromium'],
];
const LAUNCH = { Chromium: launchChromiumDriver, Firefox: launchFirefoxDriver };

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox?.close());

test.each(PAIRS)('%s has the values, %s needs them', async (has, needs) => {
  sandbox.renew();
  const drivers: Driver[] = [];
  const person = async (name: Name): Promise<Person> => {
    const driver = await LAUNCH[name](sandbox);
    drivers.push(driver);
    return new Person(driver, await driver.open(), sandbox);
  };
  try {
    await linkTogether(await person(has), await person(needs));
  } finally {
    for (const driver of drivers) await driver.close();
  }
});

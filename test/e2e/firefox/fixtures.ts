import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import type { Journeys } from '../journeys/journeys.ts';
import { type FirefoxDriver, launchFirefoxDriver } from '../support/firefox-driver.ts';
import { text } from '../support/inside.ts';
import { Person } from '../support/person.ts';

interface SharedFirefox {
  readonly sandbox: Sandbox;
  readonly firefox: FirefoxDriver;
  /** Lets a person do something; where it fails, it is printed what the panel showed. */
  play(work: (person: Person) => Promise<void>): Promise<void>;
}

/** A sandbox and a Firefox that the tests of a file share; they are there once the first test begins. */
export function sharedFirefox(): SharedFirefox {
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
  return {
    get sandbox() {
      return sandbox;
    },
    get firefox() {
      return firefox;
    },
    async play(work) {
      const person = new Person(firefox, await firefox.open(), sandbox);
      try {
        await work(person);
      } catch (error) {
        const shown = async () => text(person.view);
        console.error(`The panel showed\n${await shown().catch(String)}`);
        throw error;
      }
    },
  };
}

/** A test for each journey, in one Firefox that is made as good as new after each. */
export function testJourneys(journeys: Journeys): void {
  const shared = sharedFirefox();
  afterEach(async () => {
    const { firefox, sandbox } = shared;
    const complaints = await firefox.complaints();
    await firefox.renew();
    sandbox.renew();
    // As in Chromium: no context of the extension has said anything or failed unseen.
    expect(complaints).toEqual([]);
  });
  for (const [title, journey] of Object.entries(journeys)) test(title, () => shared.play(journey));
}

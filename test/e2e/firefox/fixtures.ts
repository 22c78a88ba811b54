import { afterAll, beforeAll } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { type FirefoxDriver, launchFirefoxDriver } from '../support/firefox-driver.ts';

/** A sandbox and a Firefox that the tests of a file share; they are there once the first test begins. */
export function sharedFirefox(): { readonly sandbox: Sandbox; readonly firefox: FirefoxDriver } {
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
  };
}

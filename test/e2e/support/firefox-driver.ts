import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/find-browsers.mjs';
import { PRODUCT } from '../../../utils/integrations/product.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { type Driver, until } from './driver.ts';
import { emptyExtension } from './inside.ts';
import { PuppeteerScreen } from './puppeteer-screen.ts';
import { startProxy } from './stand-in-proxy.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../../.output/firefox-mv3');
const ADDON_ID = PRODUCT.addOnId;
/** Firefox gives each installation another one unless told. */
const UUID = '6f0d1c52-2f0e-4c57-9b1c-7f6d5b1f2a10';
/**
 * How Firefox notes that a document was left with a message under way (all four words of `wrapPromise` in its
 * ExtensionCommon), or while a script of the extension ran in it, which it then ends for the next document's sake (its
 * `dom.ipc.cancel_content_js_when_navigating`): it tells nothing of the extension.
 */
const LEFT =
  /^(?:Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)|Script terminated by timeout)/u;
const SITES = ['https://*.concursolutions.com/*', 'https://dashboard.mileiq.com/*'];

/** A Firefox, and what only Firefox can be asked for. */
export interface FirefoxDriver extends Driver {
  readonly browser: Browser;
  readonly profile: string;
  /** Evaluates code with the browser's own rights, in its first window. */
  asBrowser(code: string): Promise<unknown>;
  /** What the extension's contexts said or failed at since the last look; nothing should ever be. */
  complaints(): Promise<string[]>;
  /** Closes every page and takes away what the extension stored or registered. */
  renew(): Promise<void>;
  /** Ends the browser; the profile stays until `close`. */
  quit(): Promise<void>;
}

/** How a Firefox is started. */
interface Setting {
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** What an organisation has set for the extension (`storage.managed`). */
  readonly managed?: Readonly<Record<string, unknown>>;
}

/**
 * A home of its own with a manifest for managed storage, the browser's way for one person: nothing of it is on the machine
 * once the profile, in which it lies, is removed.
 */
function homeWith(profile: string, data: Setting['managed']): string {
  const home = path.join(profile, 'home');
  const folder = path.join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: ADDON_ID, description: 'Settings of an organisation', type: 'storage', data };
  writeFileSync(path.join(folder, `${ADDON_ID}.json`), JSON.stringify(manifest));
  return home;
}

/** Starts a Firefox of its own, headless, over WebDriver BiDi. */
export async function launchFirefoxDriver(
  sandbox: Sandbox,
  { prefs = {}, managed }: Setting = {},
): Promise<FirefoxDriver> {
  const proxy = await startProxy(sandbox.port);
  const profile = mkdtempSync(path.join(os.tmpdir(), 'concur-link-'));
  const executablePath = findFirefox();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...(executablePath && { executablePath }),
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    ...(managed && { env: { ...process.env, HOME: homeWith(profile, managed) } }),
    defaultViewport: null,
    // Without the first WebDriver may not open the extension's own pages, nor act with the browser's rights. Wide enough that
    // no cookie banner lies over a button: the driver clicks blindly.
    args: ['--remote-allow-system-access', '--width=1600', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
      // A question of the browser itself cannot be answered from a page.
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      ...prefs,
    },
  });
  await browser.installExtension(EXTENSION);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(ADDON_ID)})`;

  const asBrowser = async (code: string): Promise<unknown> => {
    const { connection } = browser as unknown as { connection: BidiConnection };
    const shown = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = shown.result.contexts?.find(({ url }) => url.endsWith('browser.xhtml'));
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => { ${code} })()`,
      target: { context: window?.context },
      awaitPromise: true,
    });
    if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? code);
    return result.result?.value;
  };
  const openExtensionPage = async (page: string): Promise<PuppeteerScreen> => {
    const screen = new PuppeteerScreen(await browser.newPage());
    // The navigation changes the process and is never reported as done; the page itself says when it is there.
    screen.page.goto(`moz-extension://${UUID}/${page}`).catch(() => undefined);
    await screen.waitFor('#root > *');
    return screen;
  };
  return {
    name: 'Firefox',
    browser,
    profile,
    asBrowser,
    open: async (where = 'tab') => new PuppeteerScreen(await browser.newPage({ type: where })),
    openExtensionPage,
    async tabId(screen) {
      // A title that nobody else has tells the tab apart, whatever its URL; it is put back at once.
      const mark = crypto.randomUUID();
      const title = await screen.evaluate((name) => {
        const before = document.title;
        document.title = name;
        return before;
      }, mark);
      const id = await until(() =>
        asBrowser(
          `const { tabTracker } = ${policy}.extension.apiManager.global;
           const tab = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => [...gBrowser.tabs])
             .find(({ linkedBrowser }) => linkedBrowser.contentTitle === ${JSON.stringify(mark)});
           return tab ? tabTracker.getId(tab) : null;`,
        ),
      );
      await screen.evaluate((name) => {
        document.title = name;
      }, title);
      return id as number;
    },
    async stopBackground() {
      // Inspecting keeps it awake, and so would a timer that was begun anew.
      await asBrowser(
        `await ${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      );
    },
    async setAccess(isAllowed) {
      await asBrowser(
        `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
         await ExtensionPermissions.${isAllowed ? 'add' : 'remove'}(${JSON.stringify(ADDON_ID)},
           { permissions: [], origins: ${JSON.stringify(SITES)} }, ${policy}.extension);`,
      );
    },
    async complaints() {
      const said = await asBrowser(
        `const said = Services.console.getMessageArray()
           .filter((each) => each instanceof Ci.nsIScriptError && each.sourceName.startsWith('moz-extension://${UUID}'))
           .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' (' + sourceName + ':' + lineNumber + ')');
         Services.console.reset();
         return JSON.stringify(said);`,
      );
      return (JSON.parse(String(said)) as string[]).filter((each) => !LEFT.test(each));
    },
    async renew() {
      const desk = await openExtensionPage('options.html');
      for (const page of await browser.pages()) if (page !== desk.page) await page.close();
      await desk.evaluate(emptyExtension, null);
    },
    async quit() {
      const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
      await browser.close();
      await gone;
    },
    async close() {
      await browser.close();
      proxy.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The connection of the protocol, which Puppeteer does not show: no other way leads to what only Firefox offers. */
interface BidiConnection {
  send(
    method: string,
    params: object,
  ): Promise<{
    readonly result: {
      readonly contexts?: readonly { readonly url: string; readonly context: string }[];
      readonly type?: string;
      readonly result?: { readonly value?: unknown };
      readonly exceptionDetails?: { readonly text: string };
    };
  }>;
}

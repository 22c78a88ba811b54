import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/find-browsers.mjs';
import type { Sandbox } from '../../sandbox/server.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../../.output/firefox-mv3');
const ADDON_ID = 'concur-link@mileiq.example';
/** Firefox gives each installation another one unless told. */
const UUID = '6f0d1c52-2f0e-4c57-9b1c-7f6d5b1f2a10';
const STANDS_FOR = /(^|\.)(concursolutions|mileiq)\.com$/u;

/** A Firefox with the production build, which sees the sandbox under the real host names and nothing else. */
export interface Firefox {
  readonly browser: Browser;
  /** Opens a page of the extension; ready when `selector` is there. */
  openExtensionPage(page: string, selector: string): Promise<Page>;
  close(): Promise<void>;
}

export async function launchFirefox(sandbox: Sandbox): Promise<Firefox> {
  const proxy = await startProxy(sandbox.port);
  const { port } = proxy.address() as AddressInfo;
  const executablePath = findFirefox();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...(executablePath && { executablePath }),
    headless: true,
    acceptInsecureCerts: true,
    // Without it WebDriver may not open the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
    },
  });
  await browser.installExtension(EXTENSION);
  return {
    browser,
    async openExtensionPage(page, selector) {
      const tab = await browser.newPage();
      // The navigation changes the process and is never reported as done; the page itself says when it is there.
      tab.goto(`moz-extension://${UUID}/${page}`).catch(() => undefined);
      await until(() => tab.$eval(selector, () => true));
      return tab;
    },
    async close() {
      await browser.close();
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

const LONGEST = 30_000;
const PAUSE = 100;

/** Tries again until `look` gives something true; a page that changes its process loses its context in between. */
export async function until<T>(look: () => Promise<T>): Promise<T> {
  const end = Date.now() + LONGEST;
  for (;;) {
    const found = await look().catch((error: unknown) => (Date.now() > end ? Promise.reject(error) : null));
    if (found) return found as T;
    if (Date.now() > end) throw new Error('It did not come true in time.');
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Firefox maps no host names to ports: a proxy leads the stand-in hosts to the sandbox and refuses all others. */
async function startProxy(sandboxPort: number): Promise<http.Server> {
  const proxy = http.createServer((_request, response) => response.writeHead(502).end());
  proxy.on('connect', (request: http.IncomingMessage, client: net.Socket, head: Buffer) => {
    const [host = ''] = (request.url ?? '').split(':');
    if (!STANDS_FOR.test(host)) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = net.connect(sandboxPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.write(head);
      server.pipe(client);
      client.pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return proxy;
}

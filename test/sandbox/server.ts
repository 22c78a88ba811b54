import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { buildPages } from './build-pages.ts';
import { makeCertificate } from './certificate.ts';
import { type RequestLogEntry, toLogEntry } from './request-log.ts';
import { createApiSite } from './sites/api-site.ts';
import { createConcurSite } from './sites/concur-site.ts';
import { BROKEN } from './sites/env.ts';
import { createMileiqSite } from './sites/mileiq-site.ts';
import { createWorld, type World } from './world/world.ts';

export { fingerprint, type RequestLogEntry } from './request-log.ts';
export { type ForcedReply, type ReplyChooser, reply } from './world/forced-reply.ts';
export type { WorldOptions } from './world/options.ts';
export type * from './world/records.ts';
export { TOKEN_PATH } from './world/token-path.ts';
export type { World } from './world/world.ts';

export interface Sandbox {
  readonly port: number;
  /** Hash of the certificate's key, for `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
  /** Value for `--host-resolver-rules`: the stand-in hosts on loopback, every other host unreachable. */
  readonly resolverRules: string;
  /** Every request since the start or the last `renew`, in the order of arrival; holds no secret. */
  readonly log: RequestLogEntry[];
  readonly world: World;
  /** Begins anew: another world, an empty log, no request under way. */
  renew(): void;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Starts the stand-ins of both sites and of the API on one loopback port; `port` 0 (the default) takes a free one. */
export async function startSandbox({ port = 0 }: { port?: number } = {}): Promise<Sandbox> {
  const [bundles, { key, cert, spki }] = await Promise.all([buildPages(), makeCertificate()]);
  const log: RequestLogEntry[] = [];
  const begin = () => {
    const world = createWorld();
    return {
      world,
      api: createApiSite(world),
      concur: createConcurSite(world, bundles),
      mileiq: createMileiqSite(world, bundles),
    };
  };
  let current = begin();
  const siteOf = (host: string) => {
    if (host.endsWith('.api.concursolutions.com')) return current.api;
    if (host.endsWith('.concursolutions.com')) return current.concur;
    return host.endsWith('.mileiq.com') ? current.mileiq : null;
  };
  const answer = async (request: Request, env: HttpBindings): Promise<Response> => {
    const host = new URL(request.url).hostname;
    const entry = await toLogEntry(request, host);
    log.push(entry);
    const site = siteOf(host);
    const response = site ? await site.fetch(request, env) : new Response('No such host', { status: 421 });
    // Nothing that holds a value may end in a browser's cache on disk.
    response.headers.set('cache-control', 'no-store');
    entry.status = response.status === BROKEN ? 0 : response.status;
    return response;
  };
  const server = createAdaptorServer({
    fetch: (request, env) => answer(request, env as HttpBindings),
    createServer,
    serverOptions: { key, cert },
    overrideGlobalObjects: false,
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, LOOPBACK, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const stands = ['*.concursolutions.com', '*.mileiq.com'].map((name) => `MAP ${name} ${LOOPBACK}:${bound}`);
  return {
    port: bound,
    spki,
    resolverRules: [...stands, 'MAP * ~NOTFOUND'].join(', '),
    log,
    get world() {
      return current.world;
    },
    renew() {
      server.closeAllConnections();
      log.length = 0;
      current = begin();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

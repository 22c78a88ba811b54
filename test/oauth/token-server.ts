import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vi } from 'vitest';

/** One request as it reached the server. */
export interface Seen {
  readonly url: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Respond = (response: ServerResponse, seen: Seen, count: number) => void;

export interface TokenServer {
  readonly seen: Seen[];
  /** What the product gave to `fetch`. */
  readonly inits: RequestInit[];
  close(): Promise<void>;
}

/** One at a time: of two, the first would go on answering. */
let running: TokenServer | null = null;

/**
 * A real server that answers in the place of every host: bytes, streams and resets are real, only the name of the
 * host is not. `x-asked` tells which address was meant. The one that was started before is closed.
 */
export async function startTokenServer(respond: Respond): Promise<TokenServer> {
  await running?.close();
  const seen: Seen[] = [];
  const inits: RequestInit[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const entry = {
        url: String(request.headers['x-asked']),
        method: request.method ?? '',
        headers: request.headers,
        body,
      };
      seen.push(entry);
      respond(response, entry, seen.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    inits.push(init);
    const headers = { ...(init.headers as Record<string, string>), 'x-asked': url };
    return real(`http://127.0.0.1:${port}/`, { ...init, headers });
  });
  running = {
    seen,
    inits,
    close: async () => {
      running = null;
      vi.unstubAllGlobals();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return running;
}

export const sendJson =
  (json: unknown, status = 200, headers: Record<string, string> = {}): Respond =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(json));
  };

export const sendText =
  (text: string, status = 200, headers: Record<string, string> = {}): Respond =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'text/html', ...headers });
    response.end(text);
  };

import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

const STANDS_FOR = /(^|\.)(concursolutions|mileiq)\.com$/u;

/** A proxy that leads the stand-in hosts to the sandbox and refuses all others: Firefox maps no host names to ports. */
export async function startProxy(sandboxPort: number): Promise<{ readonly port: number; close(): void }> {
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
  return {
    port: (proxy.address() as AddressInfo).port,
    close() {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

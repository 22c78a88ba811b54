import path from 'node:path';
import { createServer } from 'vite';

/** Serves the preview on a free port; gives its address and the way to end it. */
export async function servePreview(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: path.join(import.meta.dirname, 'vite.config.ts'),
    server: { port: 0, hmr: false },
    logLevel: 'error',
  });
  await server.listen();
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Hono } from 'hono';
import { randomId } from '../world/random.ts';
import type { Env } from './env.ts';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

const page = (title: string, name: string, look: string, language: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="look" content="${look} ${language}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/${name}.css">
<script type="module" src="/assets/${name}.js"></script>
</head>
<body><div id="root"></div></body>
</html>
`;

export interface PageApp {
  /** Folder with the built bundles. */
  readonly bundles: string;
  /** Name of the bundle. */
  readonly name: string;
  readonly title: string;
  readonly cookieDomain: string;
  /** Look and language of the next document. */
  readonly look?: () => readonly [look: string, language: string];
}

/**
 * Adds a single-page application to a site, after the site's own routes: its bundle under `/assets`, its document for
 * every other GET. The document sets a cookie, so that a request which should carry none can be told.
 */
export function addPages(
  site: Hono<Env>,
  { bundles, name, title, cookieDomain, look = () => ['', 'en'] }: PageApp,
): Hono<Env> {
  site.get('/assets/:file', async (context) => {
    const file = path.basename(context.req.param('file'));
    const type = TYPES[path.extname(file)];
    const content = type ? await readFile(path.join(bundles, file)).catch(() => null) : null;
    if (!type || !content) return context.notFound();
    return new Response(new Uint8Array(content), { headers: { 'content-type': `${type}; charset=utf-8` } });
  });
  return site.get('*', () => {
    const cookie = `sandbox-session=${randomId()}; Domain=${cookieDomain}; Path=/; Secure; HttpOnly; SameSite=None`;
    return new Response(page(title, name, ...look()), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': CSP,
        'set-cookie': cookie,
      },
    });
  });
}

import type { Plugin } from 'vite';

const STYLESHEET = /^ *<link rel="stylesheet"[^>]*>\n/gmu;
const THEME = '    <script src="/theme.js"></script>\n';

/**
 * What a page of the extension loads before its own scripts, which the first paint does not wait for: the script that sets its
 * theme, then its style sheets. No page can be built without them.
 */
export const pageHead = (): Plugin => ({
  name: 'page-head',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const sheets = html.match(STYLESHEET)?.join('') ?? '';
      return html.replace(STYLESHEET, '').replace(/^ *<script/mu, (script) => THEME + sheets + script);
    },
  },
});

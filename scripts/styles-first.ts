import type { Plugin } from 'vite';

const STYLESHEET = /^ *<link rel="stylesheet"[^>]*>\n/gmu;

/**
 * Puts a page's style sheets before its scripts in the built HTML: the first paint waits for the style only, and what is
 * asked for first is read first.
 */
export const stylesFirst = (): Plugin => ({
  name: 'styles-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const sheets = html.match(STYLESHEET)?.join('') ?? '';
      return html.replace(STYLESHEET, '').replace(/^ *<script/mu, (script) => sheets + script);
    },
  },
});

import path from 'node:path';
import { defineConfig } from 'vite';
import { allTexts } from './texts.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The interface as an ordinary page: the extension's texts are put in place of what the browser would give. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    alias: { '@': ROOT, '#i18n': path.join(ROOT, '.wxt/i18n/index.ts') },
  },
  define: {
    __TEXTS__: JSON.stringify(await allTexts()),
  },
  server: { port: 4173, fs: { allow: [ROOT] } },
});

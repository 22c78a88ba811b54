import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The interface as an ordinary page: the extension's texts are put in place of what the browser would give. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    alias: { '@': ROOT, '#i18n': path.join(ROOT, '.wxt/i18n/index.ts') },
  },
  define: {
    __TEXTS__: JSON.stringify(
      generateChromeMessages(await parseMessagesFile(path.join(ROOT, 'utils/i18n/locales/en.yml'))),
    ),
  },
  server: { port: 4173, fs: { allow: [ROOT] } },
});

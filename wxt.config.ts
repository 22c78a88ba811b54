import { defineConfig } from 'wxt';
import { licences } from './scripts/licences.ts';
import { pageData, SMALLEST } from './scripts/page-data.ts';
import { pageHead } from './scripts/page-head.ts';
import { HOST_PERMISSIONS, NETWORK_HOSTS, OPTIONAL_HOST_PERMISSIONS } from './utils/integrations/hosts';
import { isFilledIn, PRODUCT } from './utils/integrations/product';

/** The extension pages load nothing from elsewhere, and outside themselves talk to the token and API hosts only. */
const PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // Itself: the texts of a language that is not the browser's.
  `connect-src 'self' ${NETWORK_HOSTS.join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const inIt = licences();

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  imports: false,
  i18n: { localesDir: 'utils/i18n/locales' },
  // Every browser that the extension runs in knows modulepreload.
  vite: () => ({ build: { modulePreload: { polyfill: false } }, plugins: [pageHead(), inIt.plugin()] }),
  hooks: {
    'build:done': ({ config }) => inIt.write(config.outDir),
    'vite:build:extendConfig'([entrypoint], config) {
      if (entrypoint?.type !== 'unlisted-script') return;
      config.build = { ...config.build, ...SMALLEST };
      config.plugins = [...(config.plugins ?? []), pageData()];
    },
  },
  zip: { excludeSources: ['test/**', 'docs/**', '.ci/**'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_shortName__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    ...(isFilledIn(PRODUCT.homepage) && { homepage_url: PRODUCT.homepage }),
    permissions: ['storage', 'scripting', 'alarms'],
    host_permissions: HOST_PERMISSIONS,
    optional_host_permissions: OPTIONAL_HOST_PERMISSIONS,
    action: { default_title: '__MSG_extension_name__' },
    // Dev mode needs its own sources for hot reload; only the production policy is pinned.
    ...(mode === 'production' && { content_security_policy: { extension_pages: PAGE_CSP } }),
    // Opens what the icon opens. The keys are no browser's own (test/conventions/shortcut.test.ts).
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' } } },
    ...(browser === 'chrome' && {
      minimum_chrome_version: '120',
      storage: { managed_schema: 'managed-schema.json' },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: PRODUCT.addOnId,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['authenticationInfo', 'websiteContent'] },
        },
      },
    }),
  }),
});

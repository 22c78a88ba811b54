// Which room of the code may import which (README, "Map of the code"): whatever is not named here is an error.

const PACKAGES = 'node_modules/';
/** Scripts that are put into pages, and the pages of the extension. */
const SCRIPTS = 'entrypoints/(concur|prepare|mileiq|point|sketch)';
const PAGES = 'entrypoints/(popup|sidepanel|options|welcome|practice)/';

/** Each room by its path, and what it may import beside itself, by the beginnings of paths. */
const ROOMS = {
  'utils/core/': ['node_modules/(zod|jwt-decode)/'],
  'utils/integrations/': ['utils/core/'],
  'utils/dom/': ['utils/core/'],
  'utils/i18n/': ['#i18n', 'utils/core/', 'node_modules/wxt/'],
  'utils/browser/': ['utils/(integrations|core)/', 'node_modules/(webextension-polyfill|wxt)/'],
  'utils/oauth/': ['utils/(integrations|core)/', 'node_modules/p-retry/'],
  'utils/sealing/': ['utils/core/', 'node_modules/@hpke/core/'],
  'utils/session/': [
    'utils/(core|i18n)/',
    'utils/browser/api',
    'utils/integrations/hosts',
    'node_modules/@wxt-dev/storage/',
  ],
  'utils/messaging/': [
    'utils/(integrations|core)/',
    'utils/browser/(api|in-time)',
    'node_modules/(zod|wxt)/',
  ],
  'components/': ['utils/(integrations|core|i18n)/', 'utils/messaging/protocol', 'node_modules/react/'],
  'entrypoints/background/': [
    'utils/(session|sealing|oauth|messaging|browser|i18n|integrations|core)/',
    'node_modules/wxt/dist/utils/define-background',
  ],
  'entrypoints/shared/': [
    'components/',
    'utils/(messaging|browser|i18n|dom|core)/',
    'utils/(integrations/hosts|session/(language|theme))',
    'node_modules/(react|react-dom)/',
  ],
  'entrypoints/theme': [
    'entrypoints/shared/show-theme',
    'utils/session/theme-copy',
    'node_modules/wxt/dist/utils/define-unlisted-script',
  ],
  [PAGES]: ['entrypoints/shared/', 'components/', 'utils/(i18n|core)/'],
  [SCRIPTS]: [
    'entrypoints/shared/(answer-pointing|is-own-page)',
    'utils/(dom|integrations|core|i18n)/',
    'utils/messaging/(send|commands)',
    'node_modules/wxt/dist/utils/define-unlisted-script',
  ],
};

const rooms = Object.entries(ROOMS).map(([room, others]) => ({
  name: room,
  severity: 'error',
  from: { path: `^${room}` },
  to: { pathNot: [room, ...others].map((path) => `^${path}`) },
}));

export default {
  forbidden: [
    ...rooms,
    {
      name: 'the practice reaches nothing that is real: no background, no store, no network, no page',
      severity: 'error',
      from: { path: '^entrypoints/practice/' },
      to: {
        path: '^utils/(browser|session|sealing|oauth|dom)/|^utils/messaging/(?!protocol|message[.]|reported)|webextension-polyfill|@wxt-dev/storage',
        reachable: true,
      },
    },
    {
      name: 'one place declares what is stored',
      severity: 'error',
      from: { pathNot: '^utils/session/items' },
      to: { path: '@wxt-dev/storage' },
    },
    { name: 'no cycle', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: PACKAGES },
    exclude: { path: '[.]css$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
    webpackConfig: { fileName: '.dependency-cruiser-alias.mjs' },
  },
};

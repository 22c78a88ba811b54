import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findChromium } from './scripts/find-browsers.mjs';
import { asBuilt } from './test/bench/dom/as-built-plugin.ts';
import { svelteFiles } from './test/dom/form/matrix/svelte-files.ts';
import { oldReact } from './test/dom/lists/libraries/old-react-plugin.ts';

/** Frameworks and libraries whose forms are filled in tests. */
const MATRIX = [
  '@angular/compiler',
  '@angular/core',
  '@angular/forms',
  '@angular/platform-browser',
  '@fluentui/web-components/dropdown.js',
  '@fluentui/web-components/listbox.js',
  '@fluentui/web-components/option.js',
  '@fluentui/web-components/text-input.js',
  '@fluentui/web-components/textarea.js',
  '@headlessui/react',
  '@material/web/textfield/filled-text-field.js',
  '@material/web/textfield/outlined-text-field.js',
  '@mui/material/Autocomplete',
  '@mui/material/MenuItem',
  '@mui/material/Select',
  '@mui/material/TextField',
  '@ui5/webcomponents/dist/Input.js',
  '@ui5/webcomponents/dist/Label.js',
  '@ui5/webcomponents/dist/MultiComboBox.js',
  '@ui5/webcomponents/dist/MultiComboBoxItem.js',
  '@ui5/webcomponents/dist/MultiInput.js',
  '@ui5/webcomponents/dist/SuggestionItem.js',
  '@ui5/webcomponents/dist/TextArea.js',
  '@ui5/webcomponents/dist/Token.js',
  'antd',
  'downshift',
  'formik',
  'imask',
  'lit',
  'preact',
  'preact/hooks',
  'primereact/multiselect',
  'react-hook-form',
  'svelte',
  'svelte/internal/client',
  'svelte/internal/disclose-version',
  'vue/dist/vue.esm-bundler.js',
];

const launchOptions = { executablePath: findChromium() ?? 'chromium', args: ['--no-sandbox'] };
/** A browser for the tests of one project; two may not share one. */
const inBrowser = () => ({
  enabled: true,
  headless: true,
  provider: playwright({ launchOptions }),
  instances: [{ browser: 'chromium' as const }],
  screenshotFailures: false,
});
const SEED = 'test/property-seed.ts';
/** Counts the steps of the code: in a thread that others share, the engine throws counts away. */
const COUNTED = 'test/core/paste/hostile.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', './test/plain-reporter.ts'],
    // Many tests wait for a page: as many workers as processors, or the tool's own choice, one less, leave them idle.
    maxWorkers: 3,
    // A file in a thread of its own begins sooner than in a process of its own.
    pool: 'threads',
    // Far above what any test needs, on a machine with other work: no test is about how long it takes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/core/**/*.test.ts'],
          exclude: [COUNTED],
          environment: 'node',
          isolate: false,
          setupFiles: [SEED],
        },
      },
      {
        extends: true,
        test: {
          name: 'counted',
          include: [COUNTED],
          environment: 'node',
          setupFiles: [SEED],
        },
      },
      {
        extends: true,
        plugins: [await WxtVitest()],
        test: {
          name: 'background',
          include: ['test/{background,messaging,oauth,sealing,session}/**/*.test.ts'],
          environment: 'node',
          setupFiles: [SEED, 'test/background/setup.ts'],
        },
      },
      {
        extends: true,
        plugins: [await WxtVitest()],
        test: {
          name: 'components',
          include: ['test/components/**/*.test.tsx'],
          environment: 'jsdom',
          isolate: false,
          setupFiles: ['test/components/setup.ts'],
        },
      },
      {
        extends: true,
        // Found during a run, they would be bundled anew in the middle of it, with a second React.
        optimizeDeps: {
          include: [
            'dom-accessibility-api',
            'fast-check',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react-select',
            'react-select/async',
            ...MATRIX,
          ],
        },
        plugins: [svelteFiles(), oldReact()],
        test: {
          name: 'dom',
          include: ['test/dom/**/*.test.{ts,tsx}', 'test/pages/pages.test.ts'],
          setupFiles: [SEED],
          browser: inBrowser(),
        },
      },
      {
        extends: true,
        test: {
          name: 'conventions',
          include: ['test/conventions/**/*.test.ts'],
          environment: 'node',
          isolate: false,
        },
      },
      // Measuring: `npm run bench`, never part of the tests.
      {
        extends: true,
        plugins: [asBuilt()],
        test: {
          name: 'bench-dom',
          include: ['test/bench/dom/**/*.bench.{ts,tsx}'],
          fileParallelism: false,
          browser: inBrowser(),
        },
      },
      {
        extends: true,
        test: {
          name: 'bench-node',
          include: ['test/bench/node/**/*.bench.ts'],
          environment: 'node',
          fileParallelism: false,
          // Nothing is measured beside something else.
          sequence: { groupOrder: 1 },
        },
      },
      firefox('firefox', 'test/e2e/firefox/*.test.ts'),
      // What varies a journey: `npm run explore` only.
      firefox('firefox-variations', 'test/e2e/firefox/variations/*.test.ts'),
    ],
  },
});

/** A project of tests in Firefox. */
function firefox(name: string, include: string) {
  return {
    extends: true as const,
    test: {
      name,
      include: [include],
      environment: 'node' as const,
    },
  };
}

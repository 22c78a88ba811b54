import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SCRIPTS } from '@/utils/integrations/scripts.ts';

// The background lets every tab be read.
vi.mock('@/utils/messaging/send.ts', () => ({ ask: async () => ({ ok: true, value: null }) }));
vi.mock('@/entrypoints/concur/reader.ts', () => ({
  startReader: () => {
    fakeBrowser.runtime.onMessage.addListener(() => undefined);
    return () => undefined;
  },
}));

vi.mock('@/utils/dom/sketch/sketch-page.ts', () => ({ sketchPage: () => 'page-sketch' }));

const load: Readonly<Record<keyof typeof SCRIPTS, () => Promise<{ default: { main(): unknown } }>>> = {
  read: () => import('@/entrypoints/concur/index.ts'),
  prepare: () => import('@/entrypoints/prepare/index.ts'),
  pointSource: () => import('@/entrypoints/point-source.ts'),
  pointTarget: () => import('@/entrypoints/point-target.ts'),
  fill: () => import('@/entrypoints/mileiq/index.ts'),
  sketch: () => import('@/entrypoints/sketch.ts'),
};
const SOURCE = ['https://www.concursolutions.com/nui/ocstool', 'https://us2.concursolutions.com/'];
const TARGET = ['https://dashboard.mileiq.com/settings', 'https://teams.mileiq.com/'];
const OTHER = [
  'https://example.com/',
  'http://www.concursolutions.com/',
  'https://www.concursolutions.com:8443/',
  'http://dashboard.mileiq.com/',
  'https://dashboard.mileiq.com:8443/',
  'https://evilconcursolutions.com/',
  'https://www.concursolutions.com.example/',
  'https://mileiq.com.example/',
  'about:blank',
];
const SIDES = {
  source: { scripts: ['read', 'prepare', 'pointSource'], own: SOURCE, others: [...TARGET, ...OTHER] },
  target: { scripts: ['pointTarget', 'fill'], own: TARGET, others: [...SOURCE, ...OTHER] },
  both: { scripts: ['sketch'], own: [...SOURCE, ...TARGET], others: OTHER },
} as const;

/** Whether the script listens to orders, or gives a result, after it was put into a document of this address. */
async function answersAt(script: keyof typeof SCRIPTS, url: string, isTop = true): Promise<boolean> {
  const listens = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const own = { top: {} };
  vi.stubGlobal('window', isTop ? Object.assign(own, { top: own }) : own);
  vi.stubGlobal('document', {});
  vi.stubGlobal('location', new URL(url));
  const { default: unlisted } = await load[script]();
  const result = await unlisted.main();
  const answers = listens.mock.calls.length > 0 || result === 'page-sketch';
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  // Another document has a world of its own.
  for (const symbol of Object.getOwnPropertySymbols(globalThis))
    if (symbol.description?.startsWith('concur-link')) Reflect.deleteProperty(globalThis, symbol);
  return answers;
}

describe.each(Object.entries(SIDES))('a script for the pages of %s', (_, { scripts, own, others }) => {
  test.each(scripts)('%s works there, in the top document', async (script) => {
    for (const url of own) expect(await answersAt(script, url), url).toBe(true);
    for (const url of own) expect(await answersAt(script, url, false)).toBe(false);
  });

  test.each(scripts)('%s does nothing where a tab has moved to meanwhile', async (script) => {
    for (const url of others) expect(await answersAt(script, url), url).toBe(false);
  });
});

import { createRequire } from 'node:module';
import { test as base, type JSHandle, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { openPreview, type PreviewGlobal } from '../../preview/open.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What the page has besides what the preview offers. */
interface WithAxe extends PreviewGlobal {
  readonly axe: { run(options: RunOptions): Promise<AxeResults> };
}

/** Looks at the state that is shown, in the page; gives what is wrong with it. */
type Look = () => readonly string[] | Promise<readonly string[]>;

/** Every state of the interface, one at a time, as the popup would show it. */
export interface Preview {
  readonly page: Page;
  readonly names: readonly string[];
  /** Shows each of these states in a language or pseudo-locale, and gives what is found wrong, each with its state's name. */
  findings(look: JSHandle<Look>, language?: string, names?: readonly string[]): Promise<string[]>;
  /** What axe finds: by these rules, or by all but the one for colours. */
  axe(rules?: readonly string[]): Promise<JSHandle<Look>>;
}

export const test = base.extend<object, { preview: Preview }>({
  preview: [
    async ({ playwright: _ }, use) => {
      const { page, names: all, close } = await openPreview();
      await page.addScriptTag({ path: AXE });
      await use({
        page,
        names: all,
        // All in one call: a call to the browser takes longer than showing a state.
        findings: (look, language = 'en', names = all) =>
          page.evaluate(
            async ([wrong, tag, states]) => {
              const { speak, showState } = globalThis as unknown as PreviewGlobal;
              speak(tag);
              const found: string[] = [];
              for (const name of states) {
                await showState(name);
                for (const text of await wrong()) found.push(`${name}: ${text}`);
              }
              return found;
            },
            [look, language, [...names]] as const,
          ),
        axe: (rules) =>
          page.evaluateHandle(
            (only) => async () => {
              const { violations } = await (globalThis as unknown as WithAxe).axe.run({
                resultTypes: ['violations'],
                ...(only ? { runOnly: only } : { rules: { 'color-contrast': { enabled: false } } }),
              });
              return violations.map(
                ({ id, nodes }) => `${id}, ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
              );
            },
            rules ? [...rules] : null,
          ),
      });
      await close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

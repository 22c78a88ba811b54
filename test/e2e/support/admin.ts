import type { Locator, Page } from '@playwright/test';
import type { Sandbox } from '../../sandbox/server.ts';
import type { Browser } from './launch.ts';
import { Person } from './person.ts';
import { PlaywrightScreen, playwrightDriver } from './playwright-driver.ts';

/** A person who does the job in Chromium, with all that Playwright can look at. */
export class Admin extends Person {
  readonly tab: Page;

  constructor(browser: Browser, tab: Page, sandbox: Sandbox) {
    super(playwrightDriver(browser), new PlaywrightScreen(tab), sandbox);
    this.tab = tab;
  }

  /** The panel; opened with `openPanel` before. */
  get panel(): Page {
    return (this.view as PlaywrightScreen).page;
  }

  /** Clicks in the tab or in the panel; `timeout` in milliseconds, if it may not take the whole test's time. */
  async click(target: Locator, { timeout }: { readonly timeout?: number } = {}): Promise<void> {
    const page = target.page();
    await this.counted(page === this.tab ? this.site : new PlaywrightScreen(page), () =>
      target.click({ ...(timeout && { timeout }) }),
    );
  }

  /** Unfolds a row of the panel. */
  async unfold(title: string): Promise<void> {
    await this.click(this.panel.locator('.row:not([open]) > summary', { hasText: title }).first(), {
      timeout: 5_000,
    });
  }

  /** Clicks the extension's icon on the tab. */
  async openPanel(surface: 'popup' | 'sidepanel' = 'sidepanel'): Promise<Page> {
    await this.showPanel(surface);
    return this.panel;
  }

  override async showPanel(surface: 'popup' | 'sidepanel' = 'sidepanel'): Promise<void> {
    await super.showPanel(surface);
    await this.panel.setViewportSize({ width: surface === 'popup' ? 380 : 420, height: 860 });
  }

  step(name: string): Locator {
    return this.panel.locator(`main[data-step="${name}"]`);
  }

  credential(id: string): Locator {
    return this.panel.locator(`[data-credential="${id}"]`);
  }
}

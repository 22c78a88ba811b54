import type { Locator, Page } from '@playwright/test';
import type { Sandbox } from '../../sandbox/server.ts';
import type { Browser } from './launch.ts';
import { Person } from './person.ts';
import { PlaywrightScreen, playwrightDriver } from './playwright-driver.ts';

/** For how long something is waited for, in milliseconds, where that is not the whole test's time. */
interface Wait {
  readonly timeout?: number;
}

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

  /** Clicks in the tab or in the panel. */
  async click(target: Locator, { timeout }: Wait = {}): Promise<void> {
    const page = target.page();
    await this.counted(page === this.tab ? this.site : new PlaywrightScreen(page), () =>
      target.click({ ...(timeout && { timeout }) }),
    );
  }

  /** Unfolds a row of the panel. */
  async unfold(title: string, wait: Wait = {}): Promise<void> {
    const summary = this.panel.locator('.row:not([open]) > summary', { hasText: title });
    await this.click(summary.first(), wait);
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

import { expect, type Locator, type Page } from '@playwright/test';
import type { Sandbox } from '../../sandbox/server.ts';
import type { Browser } from './launch.ts';

const CONCUR = 'https://www.concursolutions.com';

/**
 * A person who does the job: works in one tab, keeps the side panel open, and counts what the hands do.
 * The panel is opened as a page of its own that acts on the tab, since a headless browser shows no side panel.
 */
export class Admin {
  clicks = 0;
  readonly copies = 0;
  pastes = 0;
  readonly typed = 0;
  readonly #browser: Browser;
  readonly #sandbox: Sandbox;
  readonly tab: Page;
  #panel: Page | null = null;

  constructor(browser: Browser, tab: Page, sandbox: Sandbox) {
    this.#browser = browser;
    this.tab = tab;
    this.#sandbox = sandbox;
  }

  /** The panel; opened with `openPanel` before. */
  get panel(): Page {
    if (!this.#panel) throw new Error('The panel is not open.');
    return this.#panel;
  }

  /** Clicks in the tab or in the panel; the tab is in view all the while, as beside a side panel, but for the click itself. */
  async click(target: Locator): Promise<void> {
    const page = target.page();
    // A tab that is not in view is drawn once a second: a click waits for it to stand still.
    if (page !== this.tab) await page.bringToFront();
    await target.click();
    if (page !== this.tab) await this.tab.bringToFront();
    this.clicks += 1;
  }

  /** Presses what has this name: on the card, or in "More actions". That values may be forgotten is confirmed. */
  async press(name: string): Promise<void> {
    const button = this.panel.getByRole('button', { name, exact: true });
    const entry = this.panel.getByRole('menuitem', { name, exact: true });
    if (!(await button.isVisible())) {
      await this.click(this.panel.getByRole('button', { name: 'More actions' }));
      await button.or(entry).waitFor();
      // It came onto the card meanwhile, where the open menu may cover it.
      if (await button.isVisible()) await this.panel.keyboard.press('Escape');
    }
    await this.click((await button.isVisible()) ? button : entry);
    const question = this.panel.locator('[data-asks="forget"]');
    if (name === 'Forget everything' && (await question.isVisible())) await this.click(button);
  }

  /** Unfolds a row of the panel. */
  async unfold(title: string): Promise<void> {
    await this.click(this.panel.locator('.row:not([open]) > summary', { hasText: title }).first());
  }

  /** Clicks the extension's icon on the tab. */
  async openPanel(surface: 'popup' | 'sidepanel' = 'sidepanel'): Promise<Page> {
    const id = await this.#browser.tabId(this.tab);
    this.#panel = await this.#browser.context.newPage();
    await this.#panel.setViewportSize({ width: surface === 'popup' ? 380 : 420, height: 860 });
    await this.#panel.goto(this.#browser.url(`${surface}.html?tab=${id}`));
    await this.#panel.locator('main[data-step]').waitFor();
    await this.tab.bringToFront();
    this.clicks += 1;
    return this.#panel;
  }

  async closePanel(): Promise<void> {
    await this.#panel?.close();
    this.#panel = null;
  }

  step(name: string): Locator {
    return this.panel.locator(`main[data-step="${name}"]`);
  }

  credential(id: string): Locator {
    return this.panel.locator(`[data-credential="${id}"]`);
  }

  async goto(path: string): Promise<void> {
    await this.tab.goto(CONCUR + path);
  }

  // ── the pages' own controls ──

  async createNewApp(): Promise<void> {
    await this.click(this.tab.getByRole('button', { name: 'Create New App' }));
    await this.tab.getByRole('heading', { name: 'Create New App' }).waitFor();
    await this.#panel?.locator('[data-grant][data-state="present"]').first().waitFor({ state: 'attached' });
  }

  /** Concur's Submit; the dialog with Client ID and secret follows. */
  async submitApp(): Promise<void> {
    await this.click(this.tab.getByRole('button', { name: 'Submit', exact: true }));
    await this.#answered();
  }

  /** "Fill in App ID", until the ID stands in the page's field. */
  async fillInAppId(): Promise<void> {
    await this.press('Fill in App ID');
    await expect(this.tab.locator('#appId')).not.toHaveValue('');
  }

  /** Concur's Submit on the page of request tokens; the dialog with UUID and token follows. */
  async submitAppId(): Promise<void> {
    await this.click(this.tab.getByRole('button', { name: 'Submit', exact: true }));
    await this.#answered();
  }

  /** The dialog or message box of the page, which other dialogs may stand beside. */
  #answered(): Promise<void> {
    return this.tab.locator('[aria-modal=true],[role=document]').waitFor();
  }

  async openMileiqSettings(): Promise<void> {
    await this.click(this.tab.getByRole('link', { name: 'Settings' }));
    await this.click(this.tab.getByRole('link', { name: 'Concur Integration' }));
    await this.tab.getByLabel('Client ID').waitFor();
  }

  /** MileIQ's own Validate. */
  validateOnPage(): Promise<void> {
    return this.click(this.tab.getByRole('button', { name: 'Validate', exact: true }));
  }

  // ── the job, step by step; each ends when the panel shows the next step ──

  async prepareApp(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Prepare this app' }).waitFor();
    await this.press('Prepare this app');
    await this.step('credentials').waitFor();
  }

  async takeCredentials(): Promise<void> {
    await this.submitApp();
    await this.step('request-token').waitFor();
  }

  async takeRequestToken(): Promise<void> {
    await this.press('Open Company Request Tokens');
    await this.tab.getByRole('heading', { name: 'Company Request Tokens for' }).waitFor();
    await expect(this.tab.locator('#appId')).not.toHaveValue('');
    await this.submitAppId();
    await this.step('exchange').waitFor();
  }

  /** The exchange validates by itself. */
  async getRefreshToken(): Promise<void> {
    await this.press('Get refresh token');
    await this.step('fill').waitFor();
  }

  /** Uses the values in `text`, which someone sent. */
  async pasteValues(text: string): Promise<void> {
    await this.press('Paste values');
    await this.panel.getByLabel('Text with the values').fill(text);
    this.pastes += 1;
    await this.press('Use these values');
  }

  async fillMileiq(): Promise<void> {
    await this.press('Open MileIQ');
    await this.openMileiqSettings();
    await this.panel.getByRole('button', { name: 'Fill MileIQ' }).waitFor();
    await this.press('Fill MileIQ');
    await this.panel.locator('[data-your-turn="answer"]').waitFor();
  }

  async validateLink(): Promise<void> {
    await this.validateOnPage();
    await this.step('done').waitFor();
  }

  /** The whole job from Concur's home page to MileIQ's answer. */
  async link(): Promise<void> {
    await this.goto('/home');
    await this.openPanel();
    await this.press('Open the application list');
    await this.createNewApp();
    await this.prepareApp();
    await this.takeCredentials();
    await this.takeRequestToken();
    await this.getRefreshToken();
    await this.fillMileiq();
    await this.validateLink();
  }

  get sandbox(): Sandbox {
    return this.#sandbox;
  }
}

import type { Sandbox } from '../../sandbox/server.ts';
import { type Driver, type Role, type Screen, until } from './driver.ts';

const CONCUR = 'https://www.concursolutions.com';

/**
 * A person who does the job in any browser: works in one tab, keeps the side panel open, and counts what the hands do.
 * The panel is opened as a page of its own that acts on the tab: programs reach no side panel.
 */
export class Person {
  clicks = 0;
  readonly copies = 0;
  pastes = 0;
  readonly typed = 0;
  readonly driver: Driver;
  readonly sandbox: Sandbox;
  /** The tab in which the person works. */
  readonly site: Screen;
  #view: Screen | null = null;

  constructor(driver: Driver, site: Screen, sandbox: Sandbox) {
    this.driver = driver;
    this.site = site;
    this.sandbox = sandbox;
  }

  /** The panel; shown with `showPanel` before. */
  get view(): Screen {
    if (!this.#view) throw new Error('The panel is not open.');
    return this.#view;
  }

  /** One click; the tab is in view all the while, as beside a side panel, but for the click itself. */
  async clickOn(screen: Screen, role: Role, name: string): Promise<void> {
    await this.counted(screen, () => screen.press(role, name));
  }

  /** Does one click's work on this page and counts it. */
  protected async counted(screen: Screen, click: () => Promise<void>): Promise<void> {
    // A tab that is not in view is drawn once a second: a click waits for it to stand still.
    if (screen !== this.site) await screen.front();
    await click();
    if (screen !== this.site) await this.site.front();
    this.clicks += 1;
  }

  /** Presses what has this name: on the card, or in "More actions". That values may be forgotten is confirmed. */
  async press(name: string): Promise<void> {
    const onCard = () => this.view.shows('button', name);
    let entry: Role = 'button';
    if (!(await onCard())) {
      await this.clickOn(this.view, 'button', 'More actions');
      await until(async () => (await onCard()) || (await this.view.shows('menuitem', name)), name);
      // It came onto the card meanwhile, where the open menu may cover it.
      if (await onCard()) await this.view.key('Escape');
      else entry = 'menuitem';
    }
    await this.clickOn(this.view, entry, name);
    if (name !== 'Forget everything') return;
    const asks = () =>
      this.view.evaluate(() => document.querySelector('[data-asks="forget"]') !== null, null);
    if (await asks()) await this.clickOn(this.view, 'button', name);
  }

  /** Presses a button of the card once it is there. */
  async pressOnCard(name: string): Promise<void> {
    await until(() => this.view.shows('button', name), name);
    await this.clickOn(this.view, 'button', name);
  }

  /** Clicks the extension's icon on the tab. */
  async showPanel(surface: 'popup' | 'sidepanel' = 'sidepanel'): Promise<void> {
    const id = await this.driver.tabId(this.site);
    this.#view = await this.driver.openExtensionPage(`${surface}.html?tab=${id}`);
    await this.#view.waitFor('main[data-step]');
    await this.site.front();
    this.clicks += 1;
  }

  async closePanel(): Promise<void> {
    await this.#view?.close();
    this.#view = null;
  }

  /** Waits until the panel shows this step and nothing is under way. */
  async reach(step: string): Promise<void> {
    await this.view.waitFor(`main[data-step="${step}"]:not(:has(.work))`);
  }

  async goto(path: string): Promise<void> {
    await this.site.goto(CONCUR + path);
  }

  // ── the pages' own controls ──

  async createNewApp(): Promise<void> {
    await this.clickOn(this.site, 'button', 'Create New App');
    await until(() => this.site.shows('heading', 'Create New App'));
    if (this.#view) await this.view.waitFor('[data-grant][data-state="present"]');
  }

  /** Concur's Submit; the dialog with Client ID and secret follows. */
  async submitApp(): Promise<void> {
    await this.clickOn(this.site, 'button', 'Submit');
    // The dialog or message box of the page, which other dialogs may stand beside.
    await this.site.waitFor('[aria-modal=true],[role=document]');
  }

  /** "Fill in App ID", until the ID stands in the page's field. */
  async fillInAppId(): Promise<void> {
    await this.press('Fill in App ID');
    await this.#appIdFilled();
  }

  /** Concur's Submit on the page of request tokens; the dialog with UUID and token follows. */
  submitAppId(): Promise<void> {
    return this.submitApp();
  }

  #appIdFilled(): Promise<boolean> {
    const isFilled = () => document.querySelector<HTMLInputElement>('#appId')?.value !== '';
    return this.site.waitFor('#appId').then(() => until(() => this.site.evaluate(isFilled, null)));
  }

  async openMileiqSettings(): Promise<void> {
    await this.clickOn(this.site, 'link', 'Settings');
    await this.clickOn(this.site, 'link', 'Concur Integration');
    await this.site.waitFor('input');
  }

  /** MileIQ's own Validate. */
  validateOnPage(): Promise<void> {
    return this.clickOn(this.site, 'button', 'Validate');
  }

  // ── the job, step by step; each ends when the panel shows the next step ──

  async prepareApp(): Promise<void> {
    await this.pressOnCard('Prepare this app');
    await this.reach('credentials');
  }

  async takeCredentials(): Promise<void> {
    await this.submitApp();
    await this.reach('request-token');
  }

  async takeRequestToken(): Promise<void> {
    await this.press('Open Company Request Tokens');
    await this.#appIdFilled();
    await this.submitAppId();
    await this.reach('exchange');
  }

  /** The exchange validates by itself. */
  async getRefreshToken(): Promise<void> {
    await this.press('Get refresh token');
    await this.reach('fill');
  }

  /** Uses the values in `text`, which someone sent. */
  async pasteValues(text: string): Promise<void> {
    await this.press('Paste values');
    await this.view.type('textarea', text);
    this.pastes += 1;
    await this.press('Use these values');
  }

  async fillMileiq(): Promise<void> {
    await this.press('Open MileIQ');
    await this.openMileiqSettings();
    await this.pressOnCard('Fill MileIQ');
    await this.view.waitFor('[data-your-turn="answer"]');
  }

  async validateLink(): Promise<void> {
    await this.validateOnPage();
    await this.reach('done');
  }

  /** The whole job from Concur's home page to MileIQ's answer. */
  async link(): Promise<void> {
    await this.goto('/home');
    await this.showPanel();
    await this.press('Open the application list');
    await this.createNewApp();
    await this.linkOpenForm();
  }

  /** The job from the open form of a new app. */
  async linkOpenForm(): Promise<void> {
    await this.prepareApp();
    await this.takeCredentials();
    await this.takeRequestToken();
    await this.getRefreshToken();
    await this.fillMileiq();
    await this.validateLink();
  }
}

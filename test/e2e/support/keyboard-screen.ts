import type { Page } from '@playwright/test';
import type { Role } from './driver.ts';
import { PlaywrightScreen } from './playwright-driver.ts';

/** More stops than any page of the job has. */
const MOST_STOPS = 120;

/** A page that is used by its keyboard alone, and whose controls may be called otherwise than in English. */
export class KeyboardScreen extends PlaywrightScreen {
  readonly #nameOf: (english: string) => string;

  /** @param nameOf what the page calls a control that English calls so. */
  constructor(page: Page, nameOf = (english: string) => english) {
    super(page);
    this.#nameOf = nameOf;
  }

  override shows(role: Role, name: string): Promise<boolean> {
    return super.shows(role, this.#nameOf(name));
  }

  /** Goes to the control, by the Tab key or within a menu by the arrows, and presses Enter. */
  override async press(role: Role, name: string): Promise<void> {
    const control = this.page.getByRole(role, { name: this.#nameOf(name), exact: true });
    await control.waitFor();
    for (let stops = 0; !(await control.evaluate((element) => element.matches(':focus'))); stops += 1) {
      if (stops > MOST_STOPS) throw new Error(`"${name}" cannot be reached by the keyboard.`);
      await this.page.keyboard.press(role === 'menuitem' ? 'ArrowDown' : 'Tab');
    }
    await this.page.keyboard.press('Enter');
  }
}

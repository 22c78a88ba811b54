import { type Page, Puppeteer } from 'puppeteer-core';
import { type Key, type Place, placeFromFocus, type Role, type Screen, until } from './driver.ts';

// The browser's own search by role and name looks at every node of a page, which takes Firefox seconds.
Puppeteer.registerCustomQueryHandler('control', {
  queryOne(root, selector) {
    const [role = '', ...words] = selector.split(' ');
    const native: Record<string, string> = {
      button: 'button',
      link: 'a[href]',
      heading: 'h1,h2,h3,h4',
      textbox: 'input,textarea',
      checkbox: 'input[type=checkbox]',
    };
    const named = (element: Element): string =>
      element.getAttribute('aria-label') ??
      (element as Partial<HTMLInputElement>).labels?.[0]?.textContent ??
      element.textContent ??
      '';
    const fitting = [...(root as Document).querySelectorAll(`[role="${role}"],${native[role] ?? 'none'}`)];
    return (
      fitting.find(
        (element) =>
          (element.getAttribute('role') ?? role) === role &&
          named(element).replaceAll(/\s+/gu, ' ').trim() === words.join(' ') &&
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.closest('[inert],[aria-hidden=true]'),
      ) ?? null
    );
  },
});

const LONGEST = 90_000;

/** A page that Puppeteer drives. */
export class PuppeteerScreen implements Screen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  front(): Promise<void> {
    return this.page.bringToFront();
  }

  close(): Promise<void> {
    return this.page.close();
  }

  async shows(role: Role, name: string): Promise<boolean> {
    return (await this.page.$(control(role, name))) !== null;
  }

  fromFocus(role: Role, name: string): Promise<Place> {
    return this.page.$eval(control(role, name), placeFromFocus);
  }

  press(role: Role, name: string): Promise<void> {
    return this.page.locator(control(role, name)).setTimeout(LONGEST).click();
  }

  type(selector: string, text: string): Promise<void> {
    return until(async () => {
      await this.page.$eval(selector, paste, text);
      return true;
    }, selector).then(() => undefined);
  }

  async key(name: Key): Promise<void> {
    const { keyboard } = this.page;
    if (name !== 'Shift+Tab') return keyboard.press(name);
    await keyboard.down('Shift');
    await keyboard.press('Tab');
    await keyboard.up('Shift');
  }

  async waitFor(selector: string): Promise<void> {
    await until(() => this.page.$eval(selector, () => true), selector);
  }

  evaluate<T, A>(look: (arg: A) => T | Promise<T>, arg: A): Promise<T> {
    return this.page.evaluate(look as never, arg as never) as Promise<T>;
  }
}

/**
 * Puts a text into a field at once, as a paste does: Puppeteer types a short one letter by letter, and sets a long one in a way
 * that React does not notice.
 */
function paste(element: Element, text: string): void {
  const field = element as HTMLTextAreaElement;
  const prototype = field.tagName === 'TEXTAREA' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  field.focus();
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

const control = (role: Role, name: string): string => `::-p-control(${JSON.stringify(`${role} ${name}`)})`;

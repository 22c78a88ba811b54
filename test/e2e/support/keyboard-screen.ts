import { type Key, type Place, type Role, type Screen, until } from './driver.ts';

/** More stops than any page of the job has. */
const MOST_STOPS = 120;

/** A page that is used by its keyboard alone, and whose controls may be called otherwise than in English. */
export class KeyboardScreen implements Screen {
  readonly screen: Screen;
  readonly #nameOf: (english: string) => string;

  /** @param nameOf what the page calls a control that English calls so. */
  constructor(screen: Screen, nameOf = (english: string) => english) {
    this.screen = screen;
    this.#nameOf = nameOf;
  }

  /** Goes to the control, by the Tab key towards where it stands or within a menu by the arrows, and presses Enter. */
  async press(role: Role, name: string): Promise<void> {
    const own = this.#nameOf(name);
    await until(() => this.screen.shows(role, own), own);
    for (let stops = 0; ; stops += 1) {
      const from = await this.screen.fromFocus(role, own);
      if (from === 'here') break;
      if (stops > MOST_STOPS) throw new Error(`"${name}" cannot be reached by the keyboard.`);
      if (role === 'menuitem') await this.key('ArrowDown');
      else await this.key(from === 'before' ? 'Shift+Tab' : 'Tab');
    }
    await this.key('Enter');
  }

  key(name: Key): Promise<void> {
    return this.screen.key(name);
  }

  shows(role: Role, name: string): Promise<boolean> {
    return this.screen.shows(role, this.#nameOf(name));
  }

  fromFocus(role: Role, name: string): Promise<Place> {
    return this.screen.fromFocus(role, this.#nameOf(name));
  }

  goto(url: string): Promise<void> {
    return this.screen.goto(url);
  }

  reload(): Promise<void> {
    return this.screen.reload();
  }

  front(): Promise<void> {
    return this.screen.front();
  }

  close(): Promise<void> {
    return this.screen.close();
  }

  type(selector: string, text: string): Promise<void> {
    return this.screen.type(selector, text);
  }

  waitFor(selector: string): Promise<void> {
    return this.screen.waitFor(selector);
  }

  evaluate<T, A>(look: (arg: A) => T | Promise<T>, arg: A): Promise<T> {
    return this.screen.evaluate(look, arg);
  }
}

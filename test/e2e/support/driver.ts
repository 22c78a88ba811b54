/** What a person can tell a control by, beside its name. */
export type Role = 'button' | 'link' | 'menuitem' | 'heading' | 'textbox' | 'checkbox';

/** A key by its name in the UI Events standard, or one of them with another held. */
export type Key = 'Escape' | 'Tab' | 'Shift+Tab' | 'Enter' | 'ArrowDown';

export type Place = 'before' | 'here' | 'after';

/** To be run in a page: where a control stands, seen from the one that has the focus. */
export function placeFromFocus(control: Element): Place {
  if (control.matches(':focus')) return 'here';
  const order = document.activeElement?.compareDocumentPosition(control) ?? 0;
  return order & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after';
}

/** One page in a browser: as much of it as a journey needs, the same in every browser. */
export interface Screen {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Brings its tab to the front of its window. */
  front(): Promise<void>;
  close(): Promise<void>;
  /** Whether a control of this role and accessible name is shown now. */
  shows(role: Role, name: string): Promise<boolean>;
  /** Where it stands, seen from the control that has the page's focus. */
  fromFocus(role: Role, name: string): Promise<Place>;
  /** Clicks it as a hand does, once it is there and can be pressed; the page must be in front. */
  press(role: Role, name: string): Promise<void>;
  /** Types into the element that fits the CSS selector. */
  type(selector: string, text: string): Promise<void>;
  /** Presses a key. */
  key(name: Key): Promise<void>;
  /** Waits until an element that fits the CSS selector is in the document, shown or folded. */
  waitFor(selector: string): Promise<void>;
  /** Runs a function in the page; it sees nothing but its argument. */
  evaluate<T, A>(look: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
}

/** A browser with the production build, which sees the sandbox under the real host names and nothing else. */
export interface Driver {
  readonly name: 'Chromium' | 'Firefox';
  /** Opens an empty tab, or an empty window with one. */
  open(where?: 'tab' | 'window'): Promise<Screen>;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Screen>;
  /** The browser's number of the tab that shows this page. */
  tabId(screen: Screen): Promise<number>;
  /** Ends the service worker or event page, as the browser does when it is idle; done when it has ended. */
  stopBackground(): Promise<void>;
  /** Takes away or gives back the access to all sites, as in the browser's own settings. */
  setAccess(isAllowed: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Far above what anything needs: a busy machine makes no test red. */
const LONGEST = 90_000;
const PAUSE = 50;

/** Looks again until `look` gives something true; a page that is just leaving fails, and is looked at again. */
export async function until<T>(look: () => Promise<T>, what = String(look)): Promise<NonNullable<T>> {
  const end = Date.now() + LONGEST;
  for (;;) {
    const found = await look().catch((error: unknown) => (Date.now() > end ? Promise.reject(error) : null));
    if (found) return found;
    if (Date.now() > end) throw new Error(`It did not come true in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

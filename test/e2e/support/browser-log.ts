import { readFileSync } from 'node:fs';

/** A record begins with process, time and place; a message may have lines of its own. */
const RECORD = /^(?=\[\d+:\d+:)/mu;
/** What any console of the browser was given, with the address of the script or document that it came from. */
const MESSAGE = /:CONSOLE:\d+\] "(?<said>.*)", source: (?<source>[^\n]*) \(\d+\)\s*$/su;
/** The sites' own pages, and the browser's notes about what a server answered. */
const OF_A_SITE = /^(?:https?|chrome|devtools):/u;
/** The end of the browser, or of the worker, breaks off whatever the worker is at (Chromium: extension_function_dispatcher.cc). */
const AT_THE_END = ['The browser is shutting down.', 'No SW'].map(
  (why) => `Uncaught (in promise) Error: ${why}`,
);

/**
 * Reads what Chromium writes into its log: every console message, every exception or rejection that nobody caught and every
 * report of a content security policy, whichever page, worker or injected script it comes from.
 */
export class BrowserLog {
  readonly #file: string;
  #known = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** What the extension's contexts said since the last look. */
  complaints(): string[] {
    const text = readFileSync(this.#file, 'utf8');
    const news = text.slice(this.#known);
    this.#known = text.length;
    return news.split(RECORD).flatMap((record) => {
      const { said, source = '' } = MESSAGE.exec(record)?.groups ?? {};
      const isNone = said === undefined || AT_THE_END.includes(said) || OF_A_SITE.test(source);
      return isNone ? [] : [`${said} (${source || 'no source'})`];
    });
  }
}

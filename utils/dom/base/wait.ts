/** How often a condition is looked at again besides after each change: some changes (a field's value) are no mutations. */
const EVERY_MS = 50;
/** How often the timers of a hidden tab run. */
const HIDDEN_MS = 1000;

export interface Patience {
  /**
   * How long to go on looking, in the time that the page gets to run: where a busy machine leaves it none, nothing can come of
   * waiting. Hidden tabs run timers once a second, so the wait may last up to a second longer.
   */
  readonly forMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Waits until `look` finds something and gives it back; null when patience or the signal ends first. Looks at once, after
 * every change of the document and at intervals; needs neither focus nor animation frames, so it works in a hidden tab.
 */
export function waitFor<T>(
  document: Document,
  look: () => T | null | undefined | false,
  patience: Patience,
): Promise<T | null> {
  const first = look();
  if (first) return Promise.resolve(first);
  const { forMs, signal } = patience;
  if (signal?.aborted) return Promise.resolve(null);
  return new Promise((resolve) => {
    let left = forMs;
    let last = performance.now();
    const finish = (found: T | null): void => {
      observer.disconnect();
      clearInterval(timer);
      signal?.removeEventListener('abort', stop);
      resolve(found);
    };
    const again = (): void => {
      const now = performance.now();
      left -= Math.min(now - last, document.hidden ? HIDDEN_MS : EVERY_MS);
      last = now;
      const found = look();
      if (found) finish(found);
      else if (left <= 0) finish(null);
    };
    const stop = (): void => finish(null);
    const observer = new MutationObserver(again);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const timer = setInterval(again, Math.min(EVERY_MS, forMs));
    signal?.addEventListener('abort', stop);
  });
}

/** Lets the page do what it does by itself after an event, for about `forMs`. */
export const pause = (document: Document, forMs: number): Promise<void> =>
  new Promise((resolve) => {
    (document.defaultView ?? window).setTimeout(resolve, forMs);
  });

/** Time for a page to draw twice; a hidden tab draws nothing, so a timer ends the wait as well. */
export function twoFrames(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, 100);
    view.requestAnimationFrame(() =>
      view.requestAnimationFrame(() => {
        view.clearTimeout(timer);
        resolve();
      }),
    );
  });
}

/** Lets the page's own work run first; unlike a timer it is not slowed down in a hidden tab. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

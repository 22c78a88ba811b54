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
 * Waits until `look` finds something and gives it back; null when patience or the signal ends first. Looks at once, soon after
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
    let isDue = false;
    let isOver = false;
    const finish = (found: T | null): void => {
      isOver = true;
      observer.disconnect();
      clearInterval(timer);
      signal?.removeEventListener('abort', stop);
      resolve(found);
    };
    const again = (): void => {
      isDue = false;
      if (isOver) return;
      const now = performance.now();
      left -= Math.min(now - last, document.hidden ? HIDDEN_MS : EVERY_MS);
      last = now;
      const found = look();
      if (found) finish(found);
      else if (left <= 0) finish(null);
    };
    const soon = (): void => {
      if (!isDue) void nextTask().then(again);
      isDue = true;
    };
    const stop = (): void => finish(null);
    const observer = new MutationObserver(soon);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const timer = setInterval(soon, Math.min(EVERY_MS, forMs));
    signal?.addEventListener('abort', stop);
  });
}

/** Lets the page do what it does by itself after an event, for about `forMs`. */
export const pause = (forMs: number): Promise<void> => new Promise((resolve) => void later(resolve, forMs));

/** Time for a page to draw twice; a hidden tab draws nothing, so a timer ends the wait as well. */
export function twoFrames(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const callOff = later(resolve, 100);
    view.requestAnimationFrame(() =>
      view.requestAnimationFrame(() => {
        callOff();
        resolve();
      }),
    );
  });
}

/**
 * Lets the page's own work run first. Unlike a timer it is not slowed down in a hidden tab, of which Chrome gives a hundredth of
 * the time to what timers do (budget-based background timer throttling): after a second of work in one, all timers of the page wait
 * for more than a minute. So what comes after a timer is done in a task like this.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Does something after `ms` milliseconds, in a task that is no timer's; the given function calls it off. */
export function later(act: () => void, ms: number): () => void {
  let isOff = false;
  const timer = setTimeout(() => void nextTask().then(() => isOff || act()), ms);
  return () => {
    isOff = true;
    clearTimeout(timer);
  };
}

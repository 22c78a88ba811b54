import { nextTask } from '../base/frames.ts';
import { pageRoots } from '../base/walk.ts';
import { fieldStates } from './field-states.ts';
import { showsValue } from './shows-value.ts';
import { createThrottle } from './throttle.ts';

/** Shadow roots can be attached, and fields be filled by the page's own scripts, without any sign. */
const RESCAN_MS = 1000;
/** What changes a page without changing its nodes: typing, ticking, popovers, the end of a fade, a frame's arrival. */
const EVENTS = 'input change click toggle reset transitionend animationend load popstate'.split(' ');
const EVERYTHING = { subtree: true, childList: true, characterData: true, attributes: true } as const;

/**
 * Calls `onChange` whenever the page, its open shadow roots or its same-origin frames may show something else: at once
 * after a quiet time, then about every 100 ms, and once more when it is quiet again. What may show a value is met within
 * a frame or two, since a dialog may be gone again soon. It needs no animation
 * frames, so it works in hidden tabs too. The given function ends it.
 */
export function watchPage(document: Document, onChange: () => void): () => void {
  const watched = new Map<Document | ShadowRoot, AbortController>();
  const { trigger, stop } = createThrottle(() => {
    watchRoots();
    onChange();
  });
  const observer = new MutationObserver((records) => trigger(showsValue(records)));

  /** True if a root came or went. */
  const watchRoots = (): boolean => {
    const now = pageRoots(document);
    const came = [...now].filter((root) => !watched.has(root));
    const gone = [...watched.keys()].filter((root) => !now.has(root));
    for (const root of gone) {
      watched.get(root)?.abort();
      watched.delete(root);
    }
    for (const root of came) {
      observer.observe(root, EVERYTHING);
      watched.set(
        root,
        listen(root, () => trigger()),
      );
    }
    return came.length + gone.length > 0;
  };

  watchRoots();
  let states = fieldStates(watched.keys());
  const rescan = setInterval(() => {
    const came = watchRoots();
    const now = fieldStates(watched.keys());
    if (came || now !== states) trigger();
    states = now;
  }, RESCAN_MS);
  return () => {
    clearInterval(rescan);
    stop();
    observer.disconnect();
    for (const controller of watched.values()) controller.abort();
  };
}

function listen(root: Document | ShadowRoot, onEvent: () => void): AbortController {
  const controller = new AbortController();
  const options = { capture: true, passive: true, signal: controller.signal };
  /** Before the page's answer to an event, which may take away what is shown, and after it. */
  const around = (): void => {
    onEvent();
    void nextTask().then(onEvent);
  };
  for (const event of EVENTS) root.addEventListener(event, around, options);
  return controller;
}

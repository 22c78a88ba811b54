import { looksLikeValue } from '../../core/credentials/value-like.ts';
import { pageRoots } from '../base/composed.ts';
import { nextTask } from '../base/wait.ts';
import { createPace } from './reading-pace.ts';

/** Shadow roots can be attached, and fields be filled by the page's own scripts, without any sign. */
const RESCAN_MS = 1000;
/** What changes a page without changing its nodes: typing, ticking, popovers, the end of a fade, a frame's arrival. */
const EVENTS = 'input change click toggle reset transitionend animationend load popstate'.split(' ');
const EVERYTHING = { subtree: true, childList: true, characterData: true, attributes: true } as const;
/** More fields are no form that anybody fills. */
const MOST_FIELDS = 500;
/** More text is a page, not a dialog; it is read soon anyway. */
const LONGEST_TEXT = 3000;
const MOST_RECORDS = 50;

/**
 * Calls `onChange` whenever the page, its open shadow roots or its same-origin frames may show something else: at once
 * after a quiet time, then about every 100 ms, and once more when it is quiet again. While it returns false, which says
 * that nothing was new, a page that changes by itself is looked at less often, once a second at last. What may show a value is met within
 * a frame or two, since a dialog may be gone again soon. It needs no animation frames, so it works in hidden tabs too. The
 * given function ends it.
 */
export function watchPage(document: Document, onChange: () => unknown): () => void {
  const watched = new Map<Document | ShadowRoot, AbortController>();
  const { trigger, stop } = createPace(() => {
    watchRoots();
    return onChange();
  });
  const observer = new MutationObserver((records) => trigger(bringsValue(records) ? 'value' : 'change'));

  /** True if a root came or went. */
  const watchRoots = (): boolean => {
    const now = pageRoots(document);
    const came = [...now].filter((root) => !watched.has(root));
    const gone = [...watched].filter(([root]) => !now.has(root));
    for (const [root, controller] of gone) {
      controller.abort();
      watched.delete(root);
    }
    for (const root of came) {
      observer.observe(root, EVERYTHING);
      watched.set(
        root,
        listen(root, () => trigger('event')),
      );
    }
    return came.length + gone.length > 0;
  };

  watchRoots();
  let states = fieldStates(watched.keys());
  const rescan = setInterval(() => {
    const hasMoved = watchRoots();
    const now = fieldStates(watched.keys());
    if (hasMoved || now !== states) trigger('event');
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

/** Whether a change of the page brought a text that could be a value; cheap, and no more than a hint. */
function bringsValue(records: readonly MutationRecord[]): boolean {
  return records.slice(0, MOST_RECORDS).some(({ type, target, addedNodes }) => {
    const nodes = type === 'characterData' ? [target] : [...addedNodes].slice(0, MOST_RECORDS);
    return nodes.some(({ textContent }) => {
      const text = textContent ?? '';
      return text.length <= LONGEST_TEXT && /\d/u.test(text) && text.split(/[\s:]+/u).some(looksLikeValue);
    });
  });
}

/**
 * What all fields in these roots hold, as one number: enough to tell that something changed, too little to keep what it
 * was. A page's scripts set values and ticks without changing a node.
 */
function fieldStates(roots: Iterable<ParentNode>): number {
  let sum = 0;
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
    sum = (Math.imul(sum, 31) + 1) | 0;
  };
  for (const root of roots) {
    const fields = root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input,textarea,select');
    for (const field of [...fields].slice(0, MOST_FIELDS)) {
      if (field.localName === 'select') {
        for (const { index } of (field as HTMLSelectElement).selectedOptions) add(String(index));
      } else add(field.value.slice(0, 300) + String((field as HTMLInputElement).checked));
    }
  }
  return sum;
}

import type { Target } from '../../core/target/target.ts';
import { type Located, locateFields } from './locate-fields.ts';

const LONGEST = 9_000;
/** Also looked at without any change of the nodes: a style or a frame's content may have changed. */
const INTERVAL = 300;
/** At most so often, however busy the page is. */
const SHORTEST_GAP = 60;

/**
 * Waits until all four fields can be located; gives the last look when the time is over or `signal` aborts.
 * Resolves in the first turn where the form is there already.
 */
export function waitForForm(
  document: Document,
  target: Target,
  { signal, longest = LONGEST }: { signal?: AbortSignal; longest?: number } = {},
): Promise<Located> {
  let located = locateFields(document, target);
  if ('found' in located || signal?.aborted) return Promise.resolve(located);
  return new Promise((resolve) => {
    let timer = 0;
    const end = () => {
      observer.disconnect();
      for (const each of [timer, deadline]) clearTimeout(each);
      clearInterval(interval);
      signal?.removeEventListener('abort', end);
      resolve(located);
    };
    const look = () => {
      timer = 0;
      located = locateFields(document, target);
      if ('found' in located) end();
    };
    const lookSoon = () => {
      timer ||= window.setTimeout(look, SHORTEST_GAP);
    };
    const observer = new MutationObserver(lookSoon);
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    const interval = window.setInterval(lookSoon, INTERVAL);
    const deadline = window.setTimeout(end, longest);
    signal?.addEventListener('abort', end, { once: true });
  });
}

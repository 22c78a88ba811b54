import { pageRoots } from '../base/composed.ts';
import { createHighlighter } from '../marks/highlight.ts';
import { drawFrame } from '../marks/highlight-box.ts';

/** What is picked, and what becomes of it. */
export interface PickerOptions {
  /** What a click on the element would pick; null where there is nothing to pick. */
  candidateOf(element: Element): Element | null;
  /** Everything that can be picked, in rendered order; for the keyboard. */
  candidates(): readonly Element[];
  onPick(element: Element): void;
  /** Escape, the page was left, or nothing happened for too long. */
  onEnd(): void;
}

const SWALLOWED = ['pointerdown', 'mousedown', 'touchstart', 'dblclick', 'contextmenu', 'auxclick'] as const;
/** What browsers send after the press that picks: the page must not see it either. */
const AFTERMATH = ['mouseup', 'touchend', 'click', 'keypress', 'keyup'] as const;
/** The last of them; fields that are switched off send none. */
const LAST = new Set(['click', 'keyup']);
const AFTERMATH_MS = 1000;
const FORWARD = new Set(['Tab', 'ArrowDown', 'ArrowRight']);
const BACKWARD = new Set(['ArrowUp', 'ArrowLeft']);
const LONGEST_MS = 120_000;

/**
 * Lets the admin pick one element of the page, by pointer or by keyboard (Tab and arrows, Enter; Escape ends it). The page
 * gets none of these events meanwhile, and events that the page makes itself pick nothing. The given function ends it.
 */
export function startPicker(document: Document, options: PickerOptions): () => void {
  const highlighter = createHighlighter(document, drawFrame);
  const listening = new AbortController();
  const { signal } = listening;
  const aftermath = new AbortController();
  const heard = new Set<Document>();
  let current: Element | null = null;

  const show = (element: Element | null): void => {
    current = element;
    highlighter.show(element ? [{ element, kind: 'value' }] : []);
  };
  const stop = (): void => {
    clearTimeout(timer);
    listening.abort();
    setTimeout(() => aftermath.abort(), AFTERMATH_MS);
    highlighter.remove();
  };
  const finish = (element: Element | null): void => {
    stop();
    if (element) options.onPick(element);
    else options.onEnd();
  };
  const timer = setTimeout(() => finish(null), LONGEST_MS);
  const onAftermath = (event: Event): void => {
    swallow(event);
    if (signal.aborted && LAST.has(event.type)) aftermath.abort();
  };

  const step = (by: 1 | -1): void => {
    const all = options.candidates();
    const at = current ? all.indexOf(current) : -1;
    const next = all[(at + by + all.length) % all.length] ?? null;
    next?.scrollIntoView({ block: 'nearest' });
    show(next);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    const by = FORWARD.has(event.key) ? (event.shiftKey ? -1 : 1) : BACKWARD.has(event.key) ? -1 : null;
    if (by === null && event.key !== 'Enter' && event.key !== 'Escape') return;
    swallow(event);
    if (by !== null) step(by);
    else if (event.key === 'Escape') finish(null);
    else if (current) finish(current);
  };
  // Fields that are switched off get no click, so the release of the pointer picks.
  const onRelease = (event: PointerEvent): void => {
    swallow(event);
    if (!event.isTrusted || event.button !== 0) return;
    const picked = pickedBy(event, options);
    if (picked) finish(picked);
  };
  const onMove = (event: PointerEvent): void => {
    listenEverywhere();
    show(pickedBy(event, options));
  };

  const listenEverywhere = (): void => {
    for (const root of pageRoots(document)) {
      const view = 'defaultView' in root ? root.defaultView : null;
      if (!view || heard.has(view.document)) continue;
      heard.add(view.document);
      const capture = { capture: true, passive: false, signal };
      for (const name of SWALLOWED) view.addEventListener(name, swallow, capture);
      for (const name of AFTERMATH)
        view.addEventListener(name, onAftermath, { ...capture, signal: aftermath.signal });
      view.addEventListener('pointerup', onRelease, capture);
      view.addEventListener('pointermove', onMove, capture);
      view.document.addEventListener('load', listenEverywhere, capture);
      view.addEventListener('keydown', onKey, capture);
    }
  };
  listenEverywhere();
  // A page that is left may come back as it was, when nobody asks any more.
  document.defaultView?.addEventListener('pagehide', () => finish(null), { signal });
  return stop;
}

function pickedBy(event: Event, { candidateOf }: PickerOptions): Element | null {
  const [target] = event.composedPath();
  return target && 'localName' in target ? candidateOf(target as Element) : null;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

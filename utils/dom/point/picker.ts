import { createHighlighter } from '../mark/highlight.ts';
import { pageRoots } from '../page/page-roots.ts';

/** What is picked, and what becomes of it. */
export interface PickerOptions {
  /** What a click on the element would pick; null where there is nothing to pick. */
  candidateOf(element: Element): Element | null;
  /** Everything that can be picked, in rendered order; for the keyboard. */
  candidates(): readonly Element[];
  onPick(element: Element): void;
  /** Escape, or nothing happened for too long. */
  onEnd(): void;
}

const POINTER = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'contextmenu',
  'auxclick',
] as const;
const FORWARD = new Set(['Tab', 'ArrowDown', 'ArrowRight']);
const BACKWARD = new Set(['ArrowUp', 'ArrowLeft']);
const LONGEST_MS = 120_000;

/**
 * Lets the admin pick one element of the page, by pointer or by keyboard (Tab and arrows, Enter; Escape ends it). The page
 * gets none of these events meanwhile, and events that the page makes itself pick nothing. The given function ends it.
 */
export function startPicker(document: Document, options: PickerOptions): () => void {
  const highlighter = createHighlighter(document);
  const listening = new AbortController();
  let current: Element | null = null;

  const show = (element: Element | null): void => {
    current = element;
    highlighter.show(element ? [{ element, kind: 'value' }] : []);
  };
  const stop = (): void => {
    clearTimeout(timer);
    listening.abort();
    highlighter.remove();
  };
  const finish = (element: Element | null): void => {
    stop();
    if (element) options.onPick(element);
    else options.onEnd();
  };
  const timer = setTimeout(() => finish(null), LONGEST_MS);

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
  const onClick = (event: MouseEvent): void => {
    swallow(event);
    if (!event.isTrusted) return;
    const picked = pickedBy(event, options);
    if (picked) finish(picked);
  };
  const onMove = (event: PointerEvent): void => show(pickedBy(event, options));

  for (const root of pageRoots(document)) {
    const view = 'defaultView' in root ? root.defaultView : null;
    if (!view) continue;
    const capture = { capture: true, signal: listening.signal };
    for (const name of POINTER) view.addEventListener(name, swallow, capture);
    view.addEventListener('click', onClick, capture);
    view.addEventListener('pointermove', onMove, capture);
    view.addEventListener('keydown', onKey, capture);
  }
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

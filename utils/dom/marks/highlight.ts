import type { DrawMark, Mark } from './highlight-box.ts';
import { watchPlaces } from './watch-places.ts';

export type { Mark } from './highlight-box.ts';

/** Frames around parts of the page, and notes beside them. */
export interface Highlighter {
  /** Draws these marks in place of the earlier ones. */
  show(marks: readonly Mark[]): void;
  remove(): void;
}

const HOST = [
  'all: initial',
  'position: fixed',
  'inset: 0',
  'width: 0',
  'height: 0',
  'overflow: visible',
  'pointer-events: none',
  'z-index: 2147483647',
];

/**
 * Draws over a page without touching it: one inert element behind the page's own, with a closed shadow root, that
 * takes no click and no focus. It is moved along when what is marked moves. `drawMark` says how marks look.
 */
export function createHighlighter(document: Document, drawMark: DrawMark): Highlighter {
  const view = document.defaultView;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  let drawn: readonly Mark[] = [];
  let frame = 0;
  host.setAttribute('aria-hidden', 'true');
  host.setAttribute('popover', 'manual');
  host.style.cssText = HOST.map((rule) => `${rule} !important`).join(';');

  const draw = (): void => {
    const marks = drawn.flatMap((mark) => drawMark(document, mark) ?? []);
    root.replaceChildren(...marks.flatMap(({ nodes }) => nodes));
    for (const { settle } of marks) settle();
    places.follow(drawn.map(({ element }) => element));
  };
  const move = (): void => {
    view?.cancelAnimationFrame(frame);
    frame = view?.requestAnimationFrame(draw) ?? 0;
  };
  const places = watchPlaces(move);

  return {
    show(marks) {
      const isNew = !areSame(marks, drawn);
      drawn = marks;
      if (marks.length === 0) host.remove();
      else if (isNew || !host.isConnected) raise(document, host);
      draw();
    },
    remove() {
      places.stop();
      view?.cancelAnimationFrame(frame);
      host.remove();
    },
  };
}

/** To the top layer, above a dialog that was opened meanwhile; without it the highest layer must do. */
function raise(document: Document, host: HTMLElement): void {
  if (!host.isConnected) document.documentElement.append(host);
  try {
    host.hidePopover();
    host.showPopover();
  } catch {
    // A page can take popovers away; the marks then stand in the page's own layers.
  }
}

const areSame = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length &&
  a.every(({ element, kind, note }, at) => {
    const other = b[at];
    return element === other?.element && kind === other.kind && note === other.note;
  });

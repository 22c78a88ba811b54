import { composedParent } from '../base/composed.ts';

/** Watches where elements stand. */
export interface PlaceWatch {
  /** Watches these elements in place of the earlier ones. */
  follow(elements: readonly Element[]): void;
  stop(): void;
}

/** An element that was cut from the beginning is noticed once it moves by a tenth of its size. */
const THRESHOLDS = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

/**
 * Calls `onMove` when an element may stand elsewhere: a scroll in any box, shadow root or frame around it, a window of another
 * size, a layout that moves without a change of nodes. It costs nothing while nothing moves.
 */
export function watchPlaces(onMove: () => void): PlaceWatch {
  let followed: readonly Element[] = [];
  let places = '';
  let listening = new AbortController();
  let observers: (IntersectionObserver | ResizeObserver)[] = [];

  const drop = (): void => {
    listening.abort();
    for (const observer of observers) observer.disconnect();
    observers = [];
  };
  return {
    follow(elements) {
      const now = elements.map((element) => placeKey(element)).join();
      const isSame = elements.length === followed.length && elements.every((one, at) => one === followed[at]);
      if (isSame && now === places) return;
      drop();
      followed = elements;
      places = now;
      listening = new AbortController();
      const options = { capture: true, passive: true, signal: listening.signal };
      const { roots, frames } = around(elements);
      for (const root of roots) {
        root.addEventListener('scroll', onMove, options);
        if ('defaultView' in root) root.defaultView?.addEventListener('resize', onMove, options);
      }
      const watched = [...elements, ...frames];
      observers = watched.flatMap((element) => [
        moveObserver(element, onMove),
        sizeObserver(element, onMove),
      ]);
    },
    stop: drop,
  };
}

function placeKey(element: Element): string {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].map(Math.round).join(' ');
}

interface Around {
  readonly roots: ReadonlySet<Document | ShadowRoot>;
  readonly frames: ReadonlySet<Element>;
}

/** Trees and frames that elements are in: scrolling is heard in the tree of the box that scrolls only. */
function around(elements: readonly Element[]): Around {
  const roots = new Set<Document | ShadowRoot>();
  const frames = new Set<Element>();
  for (const element of elements) {
    for (let node: Element | null = element; node; node = composedParent(node)) {
      const root = node.getRootNode();
      if (root.nodeType !== Node.ELEMENT_NODE) roots.add(root as Document | ShadowRoot);
      if (node.localName === 'iframe') frames.add(node);
    }
  }
  return { roots, frames };
}

/** The element is watched through a hole of its own size: when it moves, less of it shows there. */
function moveObserver(element: Element, onMove: () => void): IntersectionObserver {
  const { top, left, right, bottom, width } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const isInside = width > 0 && top >= 0 && left >= 0 && right <= clientWidth && bottom <= clientHeight;
  const edges = isInside ? [top, clientWidth - right, clientHeight - bottom, left] : [0];
  const rootMargin = edges.map((edge) => `${-Math.floor(edge)}px`).join(' ');
  return observed(
    (report) =>
      new IntersectionObserver(report, { root: element.ownerDocument, rootMargin, threshold: THRESHOLDS }),
    element,
    onMove,
  );
}

const sizeObserver = (element: Element, onMove: () => void): ResizeObserver =>
  observed((report) => new ResizeObserver(report), element, onMove);

/** Both kinds report once at the start: that is no change. */
function observed<T extends IntersectionObserver | ResizeObserver>(
  create: (report: () => void) => T,
  element: Element,
  onMove: () => void,
): T {
  let isFirst = true;
  const observer = create(() => {
    if (!isFirst) onMove();
    isFirst = false;
  });
  observer.observe(element);
  return observer;
}

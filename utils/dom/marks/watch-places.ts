import { withAncestors } from '../base/composed.ts';

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
  let stop = (): void => undefined;
  return {
    follow(elements) {
      const now = elements.map(placeKey).join();
      const isSame = elements.length === followed.length && elements.every((one, at) => one === followed[at]);
      if (isSame && now === places) return;
      stop();
      followed = elements;
      places = now;
      stop = watch(elements, onMove);
    },
    stop: () => stop(),
  };
}

function placeKey(element: Element): string {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].map(Math.round).join(' ');
}

function watch(elements: readonly Element[], onMove: () => void): () => void {
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  const around = new Set(elements.flatMap(withAncestors));
  const frames = [...around].filter(({ localName }) => localName === 'iframe');
  // Scrolling is heard in the tree of the box that scrolls only.
  for (const root of new Set([...around].map((element) => element.getRootNode()))) {
    root.addEventListener('scroll', onMove, options);
    (root as Partial<Document>).defaultView?.addEventListener('resize', onMove, options);
  }
  const observers = [...elements, ...frames].flatMap((element) => {
    const watching = [moveObserver(element, onlyLater(onMove)), new ResizeObserver(onlyLater(onMove))];
    for (const observer of watching) observer.observe(element);
    return watching;
  });
  return () => {
    listening.abort();
    for (const observer of observers) observer.disconnect();
  };
}

/** The element is watched through a hole of its own size: when it moves, less of it shows there. */
function moveObserver(element: Element, onMove: () => void): IntersectionObserver {
  const { top, left, right, bottom, width } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const isInside = width > 0 && top >= 0 && left >= 0 && right <= clientWidth && bottom <= clientHeight;
  const edges = isInside ? [top, clientWidth - right, clientHeight - bottom, left] : [0];
  const rootMargin = edges.map((edge) => `${-Math.floor(edge)}px`).join(' ');
  return new IntersectionObserver(onMove, {
    root: element.ownerDocument,
    rootMargin,
    threshold: THRESHOLDS,
  });
}

/** Observers of both kinds report once at the start: that is no change. */
function onlyLater(act: () => void): () => void {
  let isFirst = true;
  return () => {
    if (!isFirst) act();
    isFirst = false;
  };
}

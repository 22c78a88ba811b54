import { frameDocument } from './composed.ts';
import { shadowHosts } from './shadow-hosts.ts';

/**
 * Calls `visit` for every element below `root` that matches `selector`, in rendered order: open shadow roots, slots and
 * same-origin frames included. Parts of the page without any of these are left to the browser's own search, which makes
 * this several times as fast as walking.
 */
export function walkMatching(root: ParentNode, selector: string, visit: (element: Element) => void): void {
  walkChildren(root, selector, visit, markNested(root, new Set()));
}

type Walk = [selector: string, visit: (element: Element) => void, nested: Set<Element>];

/** Adds the hosts, slots and frames of one root, and everything around them, to what must be walked by hand. */
function markNested(root: ParentNode, nested: Set<Element>): Set<Element> {
  const mark = (element: Element) => {
    for (let at: Element | null = element; at && !nested.has(at); at = at.parentElement) nested.add(at);
  };
  for (const element of root.querySelectorAll('iframe,slot')) mark(element);
  for (const host of shadowHosts(root)) mark(host);
  return nested;
}

function walkChildren(parent: ParentNode, ...walk: Walk): void {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) walkOne(child, ...walk);
}

function walkOne(element: Element, ...[selector, visit, nested]: Walk): void {
  if (element.matches(selector)) visit(element);
  if (!nested.has(element)) {
    if (element.firstElementChild) for (const match of element.querySelectorAll(selector)) visit(match);
    return;
  }
  for (const child of innerRoots(element, nested)) {
    if (child.nodeType === Node.ELEMENT_NODE) walkOne(child as Element, selector, visit, nested);
    else walkChildren(child, selector, visit, nested);
  }
}

/** What is rendered in an element: its shadow root, its frame's document, what was put into its slot, or its children. */
function innerRoots(element: Element, nested: Set<Element>): ParentNode[] {
  const inner =
    element.shadowRoot ??
    (element.localName === 'iframe' ? frameDocument(element as HTMLIFrameElement) : null);
  if (inner) {
    markNested(inner, nested);
    return [inner];
  }
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedElements();
    if (assigned.length > 0) return assigned;
  }
  return [...element.children];
}

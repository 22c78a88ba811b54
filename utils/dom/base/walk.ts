import { frameDocument } from './composed.ts';
import { native } from './native.ts';

/** Every element below one root (not of the roots in it), in document order. */
export function eachElement(root: ParentNode, visit: (element: Element) => void): void {
  // The leanest way through a page of ten thousand elements: a list of them would make an object of each by its index.
  const walker = walkerOf(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) visit(node as Element);
}

/** The elements of one root (not of the roots in it) that have an open shadow root, in document order. */
export function shadowHosts(root: ParentNode): Element[] {
  const hosts: Element[] = [];
  // They have no selector.
  eachElement(root, (element) => {
    if (native(element, 'shadowRoot')) hosts.push(element);
  });
  return hosts;
}

/** The document, and every open shadow root and same-origin frame's document in it, at any depth. */
export function pageRoots(document: Document): ReadonlySet<Document | ShadowRoot> {
  const roots = new Set<Document | ShadowRoot>([document]);
  for (const root of roots) {
    for (const frame of native(root, 'querySelectorAll').call(root, 'iframe')) {
      const inner = frameDocument(frame as HTMLIFrameElement);
      if (inner) roots.add(inner);
    }
    for (const host of shadowHosts(root)) roots.add(native(host, 'shadowRoot') as ShadowRoot);
  }
  return roots;
}

/**
 * Calls `visit` for every element below `root` in rendered order: open shadow roots, slots and same-origin frames
 * included. The browser's own walker takes the plain way, because a page may have a hundred thousand elements.
 */
export function walkElements(root: ParentNode, visit: (element: Element) => void): void {
  const walker = walkerOf(root);
  // What stands in an element beside what is drawn in it is drawn elsewhere or nowhere: the walker goes past it.
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (visitOne(node as Element, visit)) while (walker.lastChild());
}

/** The browser's own way through the elements below one root. */
function walkerOf(root: ParentNode): TreeWalker {
  const page = native(root as Node, 'ownerDocument') ?? (root as Document);
  return native(page, 'createTreeWalker').call(page, root as Node, NodeFilter.SHOW_ELEMENT);
}

/** Visits an element and, if something else than its children is drawn in it, that; says whether it is so. */
function visitOne(element: Element, visit: (element: Element) => void): boolean {
  visit(element);
  const [localName, shadowRoot] = [native(element, 'localName'), native(element, 'shadowRoot')];
  const isFrame = localName === 'iframe' && !shadowRoot;
  const inner = isFrame ? frameDocument(element as HTMLIFrameElement) : shadowRoot;
  const assigned = localName === 'slot' && !inner ? (element as HTMLSlotElement).assignedElements() : [];
  if (inner) walkElements(inner, visit);
  for (const each of assigned) if (!visitOne(each, visit)) walkElements(each, visit);
  return inner !== null || isFrame || assigned.length > 0;
}

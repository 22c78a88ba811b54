import { native } from './native.ts';

/**
 * Children of a node as they are rendered: an open shadow root in place of its host's children, assigned nodes in
 * place of a slot's fallback, the document of a same-origin frame. Closed roots and foreign frames have none.
 */
export const composedChildren = (node: Node): Iterable<Node> =>
  (isElement(node) && drawnInstead(node)) || native(node, 'childNodes');

/** Whether a node is an element, in whatever realm. */
export const isElement = (node: Node): node is Element => native(node, 'nodeType') === Node.ELEMENT_NODE;

/** What is drawn in an element in place of its children; null where it is its children. */
function drawnInstead(element: Element): Iterable<Node> | null {
  const shadow = native(element, 'shadowRoot');
  if (shadow) return shadow.childNodes;
  const localName = native(element, 'localName');
  if (localName === 'iframe') {
    const inner = frameDocument(element as HTMLIFrameElement);
    const html = inner && native(inner, 'documentElement');
    return html ? [html] : [];
  }
  const assigned = localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : null;
}

/** Document of a same-origin frame, else null; asking a foreign frame throws in some browsers. */
export function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The parent in the rendered tree: slot, shadow host and frame element included. */
export function composedParent(node: Node): Element | null {
  const parent = native(node, 'parentElement');
  // Asked very often: only what stands in a shadow host has a slot, and to ask for one is dear.
  if (parent) return (native(parent, 'shadowRoot') && native(node as Element, 'assignedSlot')) || parent;
  const root = native(node, 'parentNode');
  if (!root) return null;
  if (native(root, 'nodeType') === Node.DOCUMENT_FRAGMENT_NODE) return (root as ShadowRoot).host ?? null;
  return native(root as Document, 'defaultView')?.frameElement ?? null;
}

/** Every element below `root` in rendered order, `root` included if it is an element. */
export function* composedElements(root: Node): Generator<Element> {
  const drawn = isElement(root) ? drawnInstead(root) : null;
  if (isElement(root)) yield root;
  for (const node of drawn ?? []) yield* composedElements(node);
  if (drawn) return;
  // The browser's own walker takes the plain way, because a page may have a hundred thousand elements.
  const walker = walkerOf(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!drawnInstead(node as Element)) yield node as Element;
    else {
      yield* composedElements(node);
      // What stands in an element beside what is drawn in it is drawn elsewhere or nowhere: the walker goes past it.
      while (walker.lastChild());
    }
  }
}

/** The browser's own way through the elements below one root: a list of them would make an object of each by its index. */
function walkerOf(root: Node): TreeWalker {
  const page = native(root, 'ownerDocument') ?? (root as Document);
  return native(page, 'createTreeWalker').call(page, root, NodeFilter.SHOW_ELEMENT);
}

/** The document, and every open shadow root and same-origin frame's document in it, at any depth. */
export function pageRoots(document: Document): ReadonlySet<Document | ShadowRoot> {
  const roots = new Set<Document | ShadowRoot>([document]);
  for (const root of roots) {
    for (const frame of native(root, 'querySelectorAll').call(root, 'iframe')) {
      const inner = frameDocument(frame as HTMLIFrameElement);
      if (inner) roots.add(inner);
    }
    // Shadow hosts have no selector.
    const walker = walkerOf(root);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const shadow = native(node as Element, 'shadowRoot');
      if (shadow) roots.add(shadow);
    }
  }
  return roots;
}

/** Whether `inner` is `outer` or lies inside it in the rendered tree. */
export function composedContains(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = composedParent(node)) if (node === outer) return true;
  return false;
}

/** The nearest element around, or the element itself, for which `test` holds. */
export function closest(element: Element, test: (element: Element) => boolean): Element | null {
  for (let at: Element | null = element; at; at = composedParent(at)) if (test(at)) return at;
  return null;
}

/** The element and all around it in the rendered tree, innermost first. */
export function withAncestors(element: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at; at = composedParent(at)) all.push(at);
  return all;
}

/** The innermost element that holds all of these, in the rendered tree; null without one. */
export const commonAncestor = (first?: Element, ...others: readonly Element[]): Element | null =>
  first ? closest(first, (at) => others.every((other) => composedContains(at, other))) : null;

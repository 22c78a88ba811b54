import { frameDocument } from './composed.ts';

/**
 * Calls `visit` for every element below `root` in rendered order: open shadow roots, slots and same-origin frames
 * included. One plain recursion, because a page may have a hundred thousand elements.
 */
export function walkElements(root: ParentNode, visit: (element: Element) => void): void {
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) walk(child, visit);
}

function walk(element: Element, visit: (element: Element) => void): void {
  visit(element);
  if (element.shadowRoot) {
    walkElements(element.shadowRoot, visit);
    return;
  }
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedElements();
    if (assigned.length > 0) {
      for (const child of assigned) walk(child, visit);
      return;
    }
  }
  if (element.localName === 'iframe') {
    const inner = frameDocument(element as HTMLIFrameElement);
    if (inner) walkElements(inner, visit);
    return;
  }
  walkElements(element, visit);
}

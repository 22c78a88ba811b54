import { frameDocument } from './composed.ts';
import { eachElement } from './each-element.ts';

/**
 * Calls `visit` for every element below `root` that matches one of `selectors`, in rendered order: open shadow roots,
 * slots and same-origin frames included. Each selector is a search of the browser's own, which finds a bare tag name
 * several times as fast as one in a list; parts without shadow roots, slots and frames are not walked by hand.
 */
export function walkMatching(
  root: ParentNode,
  selectors: readonly string[],
  visit: (element: Element) => void,
): void {
  walkRoot(root, { selectors, visit, wanted: new Set(), nested: new Set() });
}

interface Walk {
  readonly selectors: readonly string[];
  readonly visit: (element: Element) => void;
  /** What matches, in the roots that were entered. */
  readonly wanted: Set<Element>;
  /** Their hosts, slots and frames, and everything around these: walked by hand. */
  readonly nested: Set<Element>;
}

function walkRoot(root: ParentNode, walk: Walk): void {
  const { selectors, wanted, nested, visit } = walk;
  for (const selector of selectors)
    for (const element of root.querySelectorAll(selector)) wanted.add(element);
  const before = nested.size;
  const mark = (element: Element) => {
    for (let at: Element | null = element; at && !nested.has(at); at = at.parentElement) nested.add(at);
  };
  for (const selector of ['iframe', 'slot']) root.querySelectorAll(selector).forEach(mark);
  const found: Element[] = [];
  eachElement(root, (element) => {
    if (wanted.has(element)) found.push(element);
    if (element.shadowRoot) mark(element);
  });
  if (nested.size === before) found.forEach(visit);
  else walkChildren(root, walk);
}

function walkChildren(parent: ParentNode, walk: Walk): void {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) walkOne(child, walk);
}

function walkOne(element: Element, walk: Walk): void {
  const { wanted, nested, visit } = walk;
  if (wanted.has(element)) visit(element);
  if (nested.has(element)) walkInto(element, walk);
  else if (element.firstElementChild)
    eachElement(element, (inner) => {
      if (wanted.has(inner)) visit(inner);
    });
}

/** Walks what is rendered in an element: its shadow root, its frame's document, what was put into its slot, or its children. */
function walkInto(element: Element, walk: Walk): void {
  const inner =
    element.shadowRoot ??
    (element.localName === 'iframe' ? frameDocument(element as HTMLIFrameElement) : null);
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedElements() : [];
  if (inner) walkRoot(inner, walk);
  else if (assigned.length > 0) for (const each of assigned) walkOne(each, walk);
  else walkChildren(element, walk);
}

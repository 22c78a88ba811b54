/** Every element below one root (not of the roots in it), in document order. */
export function eachElement(root: ParentNode, visit: (element: Element) => void): void {
  // The leanest way through a page of ten thousand elements: a list of them would make an object of each by its index.
  const walker = ((root as Node).ownerDocument ?? (root as Document)).createTreeWalker(
    root as Node,
    NodeFilter.SHOW_ELEMENT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) visit(node as Element);
}

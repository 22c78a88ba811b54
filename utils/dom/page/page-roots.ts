import { frameDocument } from './composed.ts';

/** The document, and every open shadow root and same-origin frame's document in it, at any depth. */
export function pageRoots(document: Document): ReadonlySet<Document | ShadowRoot> {
  const roots = new Set<Document | ShadowRoot>([document]);
  for (const root of roots) {
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
      if (node.shadowRoot) roots.add(node.shadowRoot);
      if (node.localName !== 'iframe') continue;
      const inner = frameDocument(node as HTMLIFrameElement);
      if (inner) roots.add(inner);
    }
  }
  return roots;
}

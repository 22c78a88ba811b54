import { frameDocument } from './composed.ts';
import { shadowHosts } from './shadow-hosts.ts';

/** The document, and every open shadow root and same-origin frame's document in it, at any depth. */
export function pageRoots(document: Document): ReadonlySet<Document | ShadowRoot> {
  const roots = new Set<Document | ShadowRoot>([document]);
  for (const root of roots) {
    for (const frame of root.querySelectorAll('iframe')) {
      const inner = frameDocument(frame);
      if (inner) roots.add(inner);
    }
    for (const { shadowRoot } of shadowHosts(root)) if (shadowRoot) roots.add(shadowRoot);
  }
  return roots;
}

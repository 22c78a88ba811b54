import { eachElement } from './each-element.ts';

/** The elements of one root (not of the roots in it) that have an open shadow root, in document order. */
export function shadowHosts(root: ParentNode): Element[] {
  const hosts: Element[] = [];
  // They have no selector.
  eachElement(root, (element) => {
    if (element.shadowRoot) hosts.push(element);
  });
  return hosts;
}

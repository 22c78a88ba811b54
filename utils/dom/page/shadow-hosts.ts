/** The elements of one root (not of the roots in it) that have an open shadow root, in document order. */
export function shadowHosts(root: ParentNode): Element[] {
  const hosts: Element[] = [];
  // They have no selector. One property per element and no iterator: this loop sees every element of the page.
  const all = root.querySelectorAll('*');
  for (let index = 0; index < all.length; index += 1)
    if (all[index]?.shadowRoot) hosts.push(all[index] as Element);
  return hosts;
}

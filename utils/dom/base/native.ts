/** Their named properties come before the built-in ones (HTML standard: form elements, documents; `LegacyOverrideBuiltIns`). */
const NAMED: ReadonlySet<unknown> = new Set(['HTMLFormElement', 'HTMLDocument']);

/**
 * What a node says of itself: a property or method of the node's own kind, whatever a page calls its controls and pictures. Of a form
 * with `<input name="parentElement">`, the plain property would be that input, and the way upwards would never end. Names
 * cover no symbols, by which the kind is told in every realm.
 */
export const native = <T extends Node, K extends keyof T & string>(node: T, name: K): T[K] =>
  NAMED.has((node as unknown as Record<symbol, unknown>)[Symbol.toStringTag])
    ? Reflect.get(Object.getPrototypeOf(node), name, node)
    : node[name];

/** As `element.matches`. */
export const matches = (element: Element, selector: string): boolean =>
  native(element, 'matches').call(element, selector);

/** As `element.getAttribute`. */
export const attributeOf = (element: Element, name: string): string | null =>
  native(element, 'getAttribute').call(element, name);

/** As `element.getBoundingClientRect`. */
export const rectOf = (element: Element): DOMRect => native(element, 'getBoundingClientRect').call(element);

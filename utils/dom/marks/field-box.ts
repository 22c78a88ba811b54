import { commonAncestor, composedParent } from '../base/composed.ts';
import type { ListField } from '../lists/kinds/kind.ts';

/**
 * The box of a field as the page draws it: the smallest around its controls and entries that has a border, else the smallest. The
 * label where the field has no box of its own, since another field's is around them too.
 */
export function fieldBox({ region, controls, entries }: ListField): Element {
  const { elements, label } = region;
  const inside = commonAncestor(...controls.inputs, ...entries.map(({ element }) => element));
  for (let at = inside; at && elements.has(at); at = composedParent(at))
    if (getComputedStyle(at).borderBottomStyle !== 'none') return at;
  return inside && elements.has(inside) ? inside : label;
}

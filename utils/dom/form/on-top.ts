import { composedContains } from '../base/composed.ts';

/** Whether an element lies on top at this point, in every document around it. */
export function isTopAt(element: Element, x: number, y: number): boolean {
  const hit = elementAt(element.ownerDocument, x, y);
  if (!hit || !(hit === element || isLabelOf(hit, element))) return false;
  const frame = element.ownerDocument.defaultView?.frameElement as HTMLIFrameElement | null | undefined;
  if (!frame) return true;
  const outside = outwards(frame, x, y);
  return isTopAt(frame, outside.x, outside.y);
}

/** The innermost element drawn at this point, through open shadow roots. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** A label may lie inside its own field; one around the field is hit only where the field itself cannot be. */
function isLabelOf(hit: Element, element: Element): boolean {
  if (composedContains(hit, element)) return false;
  if (hit.closest('label')?.control === element) return true;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
  return ids.some((id) => id !== '' && hit.closest(`#${CSS.escape(id)}`) !== null);
}

/** The middle of an element's box. */
export function middle(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** A point of a frame's document, in the coordinates of the document that holds the frame. */
export function outwards(frame: HTMLIFrameElement, x: number, y: number): { x: number; y: number } {
  const { left, top } = frame.getBoundingClientRect();
  return { x: x + left + frame.clientLeft, y: y + top + frame.clientTop };
}

import { collapse } from '../../core/text.ts';
import { composedChildren } from '../page/composed.ts';
import { isShown } from '../page/visible.ts';

/** What a person reads in an option, as one line: what is hidden in it, or drawn elsewhere, is for screen readers only. */
export function seenText(option: Element): string {
  if (option.childElementCount === 0 && !option.shadowRoot) return collapse(option.textContent ?? '');
  return collapse(textsIn(option, option.getBoundingClientRect()).join(''));
}

function textsIn(element: Element, box: DOMRect): string[] {
  return [...composedChildren(element)].flatMap((node) => {
    if (node.nodeType === Node.ELEMENT_NODE) return textsIn(node as Element, box);
    // A slot has no box of its own.
    const isSeen = element.localName === 'slot' || isShown(element);
    return node.nodeType === Node.TEXT_NODE && isSeen && isWithin(node, box) ? [node.nodeValue ?? ''] : [];
  });
}

function isWithin(node: Node, box: DOMRect): boolean {
  const range = (node.ownerDocument as Document).createRange();
  range.selectNodeContents(node);
  const { left, right, top, bottom, height } = range.getBoundingClientRect();
  return height > 0 && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
}

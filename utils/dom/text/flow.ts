import { frameDocument } from '../page/composed.ts';

/** A piece of the page's text, or a control that holds text, in rendered order. */
export interface Leaf {
  readonly node: Text | HTMLInputElement | HTMLTextAreaElement;
  readonly parent: Element;
  readonly text: string;
  /** What stood since the leaf before: nothing, white space, or a line break. */
  readonly before: 'nothing' | 'space' | 'break';
}

/** Elements whose text is not the page's own text, or not for eyes. */
const SKIPPED = new Set(
  'script style template noscript head datalist select svg canvas object audio video math'.split(' '),
);
const VALUELESS = new Set('hidden checkbox radio button submit reset image file color range'.split(' '));
const BREAKS = new Set(['br', 'hr']);
const BLANK = /^\s*$/u;

/**
 * Every text and every text control of the document in rendered order: open shadow roots, slots and same-origin
 * frames included. One cheap pass that asks for no style: what is hidden is sorted out later, where it matters.
 */
export function collectLeaves(document: Document): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let before: Leaf['before'] = 'nothing';

  const add = (node: Leaf['node'], parent: Element, text: string): void => {
    leaves.push({ node, parent, text, before });
    before = 'nothing';
  };

  const visitText = (node: Text, parent: Element): void => {
    const text = node.data;
    if (!BLANK.test(text)) add(node, parent, text);
    else if (text !== '' && before === 'nothing') before = 'space';
  };

  const visit = (element: Element): void => {
    const name = element.localName;
    if (SKIPPED.has(name)) return;
    if (BREAKS.has(name)) before = 'break';
    else if (name === 'input' || name === 'textarea') {
      const control = element as HTMLInputElement;
      if (name === 'textarea' || !VALUELESS.has(control.type)) add(control, element, control.value);
    } else if (name === 'iframe') {
      const inner = frameDocument(element as HTMLIFrameElement)?.documentElement;
      if (inner) visit(inner);
    } else if (name === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) for (const node of assigned) visitNode(node, element);
      else visitChildren(element, element);
    } else visitChildren(element.shadowRoot ?? element, element);
  };

  const visitNode = (node: Node, parent: Element): void => {
    if (node.nodeType === 1) visit(node as Element);
    else if (node.nodeType === 3) visitText(node as Text, parent);
  };

  const visitChildren = (holder: Node, parent: Element): void => {
    for (let node = holder.firstChild; node; node = node.nextSibling) visitNode(node, parent);
  };

  if (document.documentElement) visit(document.documentElement);
  return leaves;
}

/** The control of a leaf that is one, not text itself; else null. */
export const controlOf = ({ node }: Leaf): HTMLInputElement | HTMLTextAreaElement | null =>
  node.nodeType === 1 ? (node as HTMLInputElement | HTMLTextAreaElement) : null;

export const isControl = (leaf: Leaf): boolean => controlOf(leaf) !== null;

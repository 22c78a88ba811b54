import { withoutLayout } from '../../core/text/text.ts';
import { frameDocument } from '../base/composed.ts';

/** A piece of the page's text, or a control that holds text, in rendered order. */
export interface Leaf {
  readonly node: Text | HTMLInputElement | HTMLTextAreaElement;
  readonly parent: Element;
  /** What is read: a text without its characters that have no width, and what a control holds. */
  readonly text: string;
  /** What stood since the leaf before: nothing, white space, or a line break. */
  readonly before: 'nothing' | 'space' | 'break';
}

type Special = 'skipped' | 'break' | 'control' | 'frame' | 'slot' | 'plain';

/**
 * Elements that are more or less than what they hold. Skipped: their text is not the page's own text, or not for eyes.
 * Plain: they cannot have a shadow root (DOM Standard, "valid shadow host name"), so most of a page need not be asked for one.
 */
const SPECIAL: ReadonlyMap<string, Special> = new Map(
  Object.entries({
    skipped: 'script style template noscript head datalist select svg canvas object audio video math',
    break: 'br hr',
    control: 'input textarea',
    frame: 'iframe',
    slot: 'slot',
    plain: 'a b button dd dl dt em form i label li ol strong table tbody td th thead tr ul',
  }).flatMap(([special, names]) => names.split(' ').map((name) => [name, special as Special] as const)),
);
const VALUELESS = new Set('hidden checkbox radio button submit reset image file color range'.split(' '));
const WRITTEN = /\S/u;

/**
 * Every text and every text control of a document, or of a part of it, in rendered order: open shadow roots, slots and same-origin
 * frames included. One cheap pass that asks for no style: what is hidden is sorted out later, where it matters.
 */
export function collectLeaves(root: Document | Element): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let before: Leaf['before'] = 'nothing';

  const add = (node: Leaf['node'], parent: Element, text: string): void => {
    leaves.push({ node, parent, text, before });
    before = 'nothing';
  };

  const visitText = (node: Text, parent: Element): void => {
    // Where a page lets its names break is layout.
    const text = withoutLayout(node.data);
    if (WRITTEN.test(text)) add(node, parent, text);
    else if (text !== '' && before === 'nothing') before = 'space';
  };

  const visitSpecial = (element: Element, special: Special): void => {
    if (special === 'plain') visitChildren(element, element);
    else if (special === 'break') before = 'break';
    else if (special === 'control') {
      const control = element as HTMLInputElement;
      const hasText = element.localName === 'textarea' || !VALUELESS.has(control.type);
      if (hasText) add(control, element, control.value);
    } else if (special === 'frame') {
      const inner = frameDocument(element as HTMLIFrameElement)?.documentElement;
      if (inner) visit(inner);
    } else if (special === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) for (const node of assigned) visitNode(node, element);
      else visitChildren(element, element);
    }
  };

  const visit = (element: Element): void => {
    const special = SPECIAL.get(element.localName);
    if (special) visitSpecial(element, special);
    else visitChildren(element.shadowRoot ?? element, element);
  };

  const visitNode = (node: Node, parent: Element): void => {
    const type = node.nodeType;
    if (type === 1) visit(node as Element);
    else if (type === 3) visitText(node as Text, parent);
  };

  const visitChildren = (holder: Node, parent: Element): void => {
    for (let node = holder.firstChild; node; node = node.nextSibling) visitNode(node, parent);
  };

  const start = 'documentElement' in root ? root.documentElement : root;
  if (start) visit(start);
  return leaves;
}

/** The control of a leaf that is one, not text itself; else null. */
export const controlOf = ({ node, parent }: Leaf): HTMLInputElement | HTMLTextAreaElement | null =>
  // Asked of every leaf: two references compared are cheaper than a question to the node.
  node === parent ? (node as HTMLInputElement | HTMLTextAreaElement) : null;

export const isControl = (leaf: Leaf): boolean => controlOf(leaf) !== null;

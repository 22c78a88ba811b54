import { collapse, withoutLayout } from '../../core/text/text.ts';
import { composedChildren, isElement } from './composed.ts';
import { matches, native } from './native.ts';
import { contentBox, isShown } from './visible.ts';

/** Elements whose content is not text that labels something. */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'textarea',
  'input',
  'button',
  'iframe',
]);

/** Ways to other places, and what stands under every page: what they say is not said of the place where they stand. */
const ELSEWHERE =
  'a,nav,footer,[role=contentinfo],[role=link],[role=navigation],[role=menuitem],[role=tab],[role=treeitem],[role=option]';

/** As `textOf`, without links, menus and tabs: what a part of a page says of itself. */
export const ownTextOf = (node: Node, limit: number): string => textOf(node, limit, ELSEWHERE);

/**
 * The text of a node as it is rendered, controls and hidden parts left out; a line break stands where a block begins
 * or ends. At most about `limit` characters: more is no label.
 */
export function textOf(node: Node, limit = 400, except = ''): string {
  const parts: string[] = [];
  collect(node, parts, { left: limit, except });
  return inLines(parts);
}

/** The texts that stand in an element itself, white space aside. */
export const ownTexts = (element: Element): Text[] =>
  [...native(element, 'childNodes')].filter(
    (node): node is Text => node.nodeType === Node.TEXT_NODE && /\S/u.test(node.nodeValue ?? ''),
  );

/** The texts as lines without blanks around them; a line break within a name is layout. */
const inLines = (parts: readonly string[]): string =>
  parts
    .join('')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .replace(/(?<=[a-z][._])\n(?=[a-z])|(?<=[a-z])\n(?=[._][a-z])/gu, '')
    .trim();

/** A text of the page's source: its line feeds are none on the screen. */
const sourceText = ({ nodeValue }: Node): string => withoutLayout(nodeValue ?? '').replace(/\s+/gu, ' ');

function collect(node: Node, parts: string[], budget: { left: number; except: string }): void {
  if (budget.left <= 0) return;
  if (native(node, 'nodeType') === Node.TEXT_NODE) {
    const text = sourceText(node).slice(0, budget.left);
    budget.left -= text.length;
    parts.push(text);
    return;
  }
  if (isElement(node)) {
    const localName = native(node, 'localName');
    if (localName === 'br') parts.push('\n');
    if (SKIPPED.has(localName) || (budget.except && matches(node, budget.except))) return;
    const view = native(native(node, 'ownerDocument'), 'defaultView');
    const style = view?.getComputedStyle(node);
    if (!style || style.display === 'none' || style.visibility !== 'visible') return;
    const inline = style.display.startsWith('inline') || style.display === 'contents';
    if (!inline) parts.push('\n');
    for (const child of composedChildren(node)) collect(child, parts, budget);
    if (!inline) parts.push('\n');
    return;
  }
  for (const child of composedChildren(node)) collect(child, parts, budget);
}

/** What a person reads in an option, as one line: what is hidden in it, or drawn elsewhere, is for screen readers only. */
export function seenText(option: Element): string {
  if (option.childElementCount === 0 && !option.shadowRoot) return collapse(option.textContent ?? '');
  return collapse(inLines(textsIn(option, option.getBoundingClientRect())));
}

function textsIn(element: Element, box: DOMRect): string[] {
  return [...composedChildren(element)].flatMap((node) => {
    if (isElement(node)) return node.localName === 'br' ? ['\n'] : textsIn(node, box);
    // A slot has no box of its own.
    const isSeen = element.localName === 'slot' || isShown(element);
    return node.nodeType === Node.TEXT_NODE && isSeen && isWithin(node, box) ? [sourceText(node)] : [];
  });
}

function isWithin(node: Node, box: DOMRect): boolean {
  const { left, right, top, bottom, height } = contentBox(node);
  return height > 0 && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
}

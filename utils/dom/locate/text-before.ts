import { composedContains, composedParent } from '../page/composed.ts';
import { textOf } from '../page/text-of.ts';
import type { Field } from './field.ts';

/** A label is near its field: so many levels up it is looked for. */
const LEVELS = 4;
/** Longer than this it is a sentence, not a label. */
const LONGEST = 80;
const CONTROLS = 'input:not([type=hidden]),textarea,select,iframe';

/**
 * The text that stands before a field like a label (`Client ID <input>`, a cell to the left, the term of a
 * definition list, a block above), or null. Text that may just as well belong to the field before it counts for none.
 */
export function textBefore(field: Field): string | null {
  let node: Node = field;
  for (let level = 0; level < LEVELS; level += 1) {
    const found = nearestBefore(node);
    if (found === 'control') return null;
    if (found) return found.text.length <= LONGEST && !isShared(found, node, field) ? found.text : null;
    const parent = composedParent(node);
    if (!parent || parent === parent.ownerDocument.body || parent.localName === 'form') return null;
    node = parent;
  }
  return null;
}

interface Found {
  readonly text: string;
  readonly node: Node;
}

function nearestBefore(from: Node): Found | 'control' | null {
  let note: Found | null = null;
  for (let node = from.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === Node.ELEMENT_NODE && holdsControl(node as Element)) return 'control';
    const text = node.nodeType === Node.COMMENT_NODE ? '' : textOf(node, LONGEST * 4);
    if (!text) continue;
    if (!isNote(text)) return { text: withoutNotes(text), node };
    note ??= { text, node };
  }
  return note;
}

/** A sentence: help that may stand between a label and its field. */
const isNote = (text: string): boolean =>
  /[.!?\u3002]$/u.test(text) && !text.includes('\n') && text.split(' ').length > 3;

/** The first line, if all others only explain it. */
function withoutNotes(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  return rest.every(isNote) ? first : text;
}

const holdsControl = (element: Element): boolean =>
  element.matches(CONTROLS) || element.querySelector(CONTROLS) !== null;

/**
 * Between two fields of one row or column a text may be the caption of either: it is ours only if it lies closer to
 * us, or as close in a list that does not end with a caption.
 */
function isShared(found: Found, level: Node, field: Field): boolean {
  let before: Node | null = found.node.previousSibling;
  while (before && !(before.nodeType === Node.ELEMENT_NODE && holdsControl(before as Element)))
    before = before.previousSibling;
  if (!before) return false;
  const other = controlIn(before as Element).getBoundingClientRect();
  const text = boxOf(found.node);
  const own = field.getBoundingClientRect();
  const gap = distance(text, own) - distance(other, text);
  if (Math.abs(gap) > 2) return gap > 0;
  return endsWithText(level);
}

const controlIn = (element: Element): Element =>
  element.matches(CONTROLS) ? element : (element.querySelector(CONTROLS) ?? element);

function boxOf(node: Node): DOMRect {
  const range = new Range();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** Free space between two boxes; another line counts more than any distance on the same one. */
function distance(a: DOMRect, b: DOMRect): number {
  const down = Math.max(0, b.top - a.bottom, a.top - b.bottom);
  const across = Math.max(0, b.left - a.right, a.left - b.right);
  const sameLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
  return sameLine ? across / 1000 : 1 + down;
}

function endsWithText(level: Node): boolean {
  for (let node = level.parentNode?.lastChild ?? null; node; node = node.previousSibling) {
    if (node.nodeType === Node.ELEMENT_NODE && holdsControl(node as Element)) return false;
    if (composedContains(node, level)) return false;
    if (node.nodeType !== Node.COMMENT_NODE && textOf(node, LONGEST)) return true;
  }
  return false;
}

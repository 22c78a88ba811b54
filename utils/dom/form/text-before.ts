import { composedChildren, composedContains, composedParent } from '../base/composed.ts';
import { textOf } from '../base/text.ts';
import { boxOf, distance, isDrawnAt } from './box-distance.ts';
import type { Field } from './field.ts';

/** A label is near its field: so many levels up it is looked for. */
const LEVELS = 4;
/** A label behind its field stands closer: so many levels. */
const FLOATING = 3;
/** Longer than this it is a sentence, not a label. */
const LONGEST = 80;
const CONTROLS = 'input:not([type=hidden]),textarea,select,iframe';

/**
 * The text that stands before a field like a label (`Client ID <input>`, a cell to the left, the term of a
 * definition list, a block above), or null. Text that may just as well belong to another field of `fields`, by its place
 * in the page or as it is drawn, counts for none.
 */
export function textBefore(field: Field, fields: readonly Field[]): string | null {
  let node: Node = field;
  for (let level = 0; level < LEVELS; level += 1) {
    const found = nearest(node, 'previousSibling');
    if (found === 'control') return null;
    if (found) return isShared(found, node, field) ? null : ownText(found, field, fields);
    const parent = composedParent(node);
    if (!parent || parent === parent.ownerDocument.body || parent.localName === 'form') return null;
    node = parent;
  }
  return null;
}

/** The first line of the largest box that holds a field and no other control, if it stands before the field; or null. */
export function firstTextInOwnBox(field: Field, fields: readonly Field[]): string | null {
  // A box does not see by itself what is in the shadow roots within it.
  const isAlone = (around: Element) =>
    isAloneIn(around, field) &&
    !fields.some(
      (other) =>
        other !== field && other.getRootNode() !== around.getRootNode() && composedContains(around, other),
    );
  let box: Element | null = null;
  let at = composedParent(field);
  for (let level = 0; at && level < LEVELS && isAlone(at); level += 1, at = composedParent(at)) box = at;
  for (const node of box ? composedChildren(box) : []) {
    if (composedContains(node, field)) return null;
    const [line = ''] = textOf(node, LONGEST * 4).split('\n');
    if (line) return line.length > LONGEST ? null : line;
  }
  return null;
}

/** The text behind a field in a box that holds no other control, as a label that floats in its field does; or null. */
export function textBehind(field: Field, fields: readonly Field[]): string | null {
  let node: Node = field;
  for (let level = 0; level < FLOATING; level += 1) {
    const box: Node | null = node.parentNode;
    if (!box || !isAloneIn(box as ParentNode, field)) return null;
    const found = nearest(node, 'nextSibling');
    if (found && found !== 'control') return ownText(found, field, fields);
    node = box;
  }
  return null;
}

/**
 * A text in a box without other controls is this field's; elsewhere it must be drawn at it. One of several lines may be a
 * column of labels: it is a label only if no other field is as near.
 */
function ownText({ text, node }: Found, field: Field, fields: readonly Field[]): string | null {
  if (text.length > LONGEST) return null;
  const isOwn = node.parentNode !== null && isAloneIn(node.parentNode as ParentNode, field);
  return isOwn || isDrawnAt(boxOf(node), field, fields, text.includes('\n')) ? text : null;
}

/** The box holds the field, or what the field is rendered in, and no other control. */
const isAloneIn = (box: ParentNode, field: Field): boolean =>
  composedContains(box, field) && [...box.querySelectorAll(CONTROLS)].every((each) => each === field);

interface Found {
  readonly text: string;
  readonly node: Node;
}

/** The first text on this side of a node, a label rather than a note; `control` if a control comes first. */
function nearest(from: Node, way: 'previousSibling' | 'nextSibling'): Found | 'control' | null {
  let note: Found | null = null;
  for (let node = from[way]; node; node = node[way]) {
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

function endsWithText(level: Node): boolean {
  for (let node = level.parentNode?.lastChild ?? null; node; node = node.previousSibling) {
    if (node.nodeType === Node.ELEMENT_NODE && holdsControl(node as Element)) return false;
    if (composedContains(node, level)) return false;
    if (node.nodeType !== Node.COMMENT_NODE && textOf(node, LONGEST)) return true;
  }
  return false;
}

import { composedChildren, composedParent } from '../../base/composed.ts';
import { native } from '../../base/native.ts';
import { textOf } from '../../base/text.ts';
import { contentBox } from '../../base/visible.ts';
import { distance } from './drawn.ts';
import type { Field, HeldIn, Survey } from './survey.ts';

/** A label is near its field: so many levels up it is looked for, and beyond that through boxes that hold this field alone. */
const LEVELS = 4;
/** A label behind its field stands closer: so many levels. */
const FLOATING = 3;
/** Longer than this it is a sentence, not a label. */
const LONGEST = 80;
/** Boxes that differ by no more than this, in CSS pixels, are equally near. */
const SAME = 2;

/** A text beside a field or a box around it, and the node that holds it. */
interface Found {
  readonly text: string;
  readonly node: Node;
}

/**
 * The text that stands before a field like a label (`Client ID <input>`, a cell to the left, the term of a
 * definition list, a block above), or null. Text that may just as well belong to another field, by its place in the
 * page or as it is drawn, counts for none.
 */
export function textBefore(
  field: Field,
  survey: Survey,
  mayBeName: (text: string) => boolean,
): string | null {
  let node: Element = field;
  for (let level = 0; level < LEVELS || survey.controlsIn(node).length === 1; level += 1) {
    const found = nearestText(node, 'previousSibling', survey);
    if (found === 'control') return null;
    if (found) return mayBeName(found.text) ? ownText(found, field, survey) : null;
    const parent = composedParent(node);
    if (!parent || parent === parent.ownerDocument.body || parent.localName === 'form') return null;
    node = parent;
  }
  return null;
}

/** The first line of the largest box that holds a field and no other control, if it stands before the field; or null. */
export function firstTextInOwnBox(field: Field, { controlsIn }: Survey): string | null {
  let box: Element = field;
  for (let level = 0; level < LEVELS; level += 1) {
    const parent = composedParent(box);
    if (!parent || controlsIn(parent).length > 1) break;
    box = parent;
  }
  for (const node of box === field ? [] : composedChildren(box)) {
    if (controlsIn(node).length > 0) return null;
    const [line = ''] = textOf(node, LONGEST * 4).split('\n');
    if (line) return line.length > LONGEST ? null : line;
  }
  return null;
}

/** The text behind a field in a box that holds no other control, as a label that floats in its field does; or null. */
export function textBehind(field: Field, survey: Survey): string | null {
  let node: Node = field;
  for (let level = 0; level < FLOATING; level += 1) {
    const box: Node | null = native(node, 'parentNode');
    if (!box || survey.controlsIn(box).length !== 1) return null;
    const found = nearestText(node, 'nextSibling', survey);
    if (found && found !== 'control') return ownText(found, field, survey);
    node = box;
  }
  return null;
}

/**
 * A text in a box without other controls is this field's; elsewhere it must be drawn at it and be no other's caption. One
 * of several lines may be a column of labels: it is a label only if no other field is as near.
 */
function ownText({ text, node }: Found, field: Field, { controlsIn, isNearest }: Survey): string | null {
  if (text.length > LONGEST) return null;
  if (node.parentNode && controlsIn(node.parentNode).length === 1) return text;
  const box = contentBox(node);
  if (isCaptionOfOther(node, box, field, controlsIn)) return null;
  return isNearest(box, field, text.includes('\n') ? SAME : -SAME) ? text : null;
}

/** The first text on this side of a node, a label rather than a note; `control` if a control comes first. */
function nearestText(
  from: Node,
  way: 'previousSibling' | 'nextSibling',
  { controlsIn }: Survey,
): Found | 'control' | null {
  let note: Found | null = null;
  for (let node = from[way]; node; node = node[way]) {
    if (controlsIn(node).length > 0) return 'control';
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

/**
 * Between two fields of one row or column a text may be the caption of either: it is ours only if it lies closer to
 * us, or as close in a list that does not end with a caption.
 */
function isCaptionOfOther(node: Node, box: DOMRect, field: Field, controlsIn: HeldIn): boolean {
  let before = node.previousSibling;
  while (before && controlsIn(before).length === 0) before = before.previousSibling;
  const other = before && controlsIn(before)[0];
  if (!other) return false;
  const gap = distance(box, field.getBoundingClientRect()) - distance(other.getBoundingClientRect(), box);
  if (Math.abs(gap) > SAME) return gap > 0;
  for (
    let last = node.parentNode?.lastChild;
    last && controlsIn(last).length === 0;
    last = last.previousSibling
  )
    if (last.nodeType !== Node.COMMENT_NODE && textOf(last, LONGEST)) return true;
  return false;
}

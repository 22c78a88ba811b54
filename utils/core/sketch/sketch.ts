import { fail, ok, type Result } from '../result/result.ts';

/** The first line of a sketch: what it is, and the version of its format. */
export const SKETCH_HEAD = 'page-sketch 1';
/** A sketch is sent in a mail; what goes beyond is left out, and that is said. */
export const LONGEST_SKETCH = 100_000;
/** All but the line breaks of the format: a sketch has these only as escapes. */
const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** Characters that cannot be seen, or turn a text round. */
const HIDDEN = /[\u007f-\u00a0\u2028\u2029\p{Cf}\p{Co}\p{Cs}]/gu;

/** A text in quotes on one line; every character of it can be seen. */
export const quote = (text: string): string =>
  JSON.stringify(text).replace(HIDDEN, (sign) =>
    [0, 1]
      .slice(0, sign.length)
      .map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );

/** A sketch that a script in a page gave, as it may be shown. Fails with `pageNotReady` where it is none. */
export function cleanSketch(text: unknown): Result<string> {
  if (typeof text !== 'string' || !text.startsWith(`${SKETCH_HEAD}\n`)) return fail('pageNotReady');
  return ok(text.slice(0, LONGEST_SKETCH).replace(UNSAFE, ''));
}

/** A line of a sketch with the lines below it. */
export interface SketchNode {
  readonly line: string;
  /** Whether it is a field, a label, a dialog or the like, for whose sake pages are described. */
  readonly matters: boolean;
  readonly children: readonly SketchNode[];
}

/**
 * The text of a sketch, one line a node, each level one blank further in. Where that is too long, parts in which nothing
 * matters are left out first, then what does not fit at the end; each time a line says how many there were.
 */
export function printSketch(head: readonly string[], page: SketchNode, longest = LONGEST_SKETCH): string {
  const start = [SKETCH_HEAD, ...head, ''];
  const all = addLines([...start], page, () => true);
  if (sizeOf(all) <= longest) return all.join('\n');
  const lines = addLines(start, page, (node, parent) => parent.matters || mattersWithin(node));
  let kept = lines.length;
  for (let size = sizeOf(lines); size > longest - ROOM_TO_TELL; kept -= 1)
    size -= sizeOf(lines.slice(kept - 1, kept));
  const rest = lines.length - kept;
  return [...lines.slice(0, kept), ...(rest > 0 ? [leftOut(rest, 0)] : [])].join('\n');
}

/** For the line that says what was left out at the end. */
const ROOM_TO_TELL = 40;
/** Of so many lines, each with its line break. */
const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, { length }) => sum + length + 1, 0);

/** Says in a sketch that so many lines are not in it. */
export const leftOut = (count: number, depth: number): string => `${' '.repeat(depth)}… ${count} left out`;

type IsKept = (node: SketchNode, parent: SketchNode) => boolean;

/** Adds the lines of a node and of all below it that are kept. */
function addLines(lines: string[], node: SketchNode, isKept: IsKept, depth = 0): string[] {
  lines.push(' '.repeat(depth) + node.line);
  let left = 0;
  const tell = () => {
    if (left > 0) lines.push(leftOut(left, depth + 1));
    left = 0;
  };
  for (const child of node.children) {
    if (isKept(child, node)) {
      tell();
      addLines(lines, child, isKept, depth + 1);
    } else left += countOf(child);
  }
  tell();
  return lines;
}

const countOf = (node: SketchNode): number => node.children.reduce((sum, child) => sum + countOf(child), 1);
const mattersWithin = (node: SketchNode): boolean => node.matters || node.children.some(mattersWithin);

import { collapse } from '../../core/text/text.ts';
import { commonAncestor, composedParent } from '../base/composed.ts';
import { createSight, type Sight } from '../base/visible.ts';
import { collectLeaves, isControl, type Leaf } from './flow.ts';

/** Visible text that runs on without a break of line or box: what a person reads as one piece. */
export interface Chunk {
  /** Indices of the first and last leaf. */
  readonly first: number;
  readonly last: number;
  readonly leaves: readonly Leaf[];
  /** Text with its white space as it stands in the page's source. */
  readonly raw: string;
  /** Positions in `raw` where one leaf ends and the next begins. */
  readonly seams: readonly number[];
  /** The innermost element that holds the whole chunk. */
  readonly element: Element;
  /** False if there is more of it than is looked at: then nothing in it can be told to be complete. */
  readonly whole: boolean;
}

/** The page's text, cut into chunks where it is asked for. */
export interface Flow {
  readonly leaves: readonly Leaf[];
  /** Those of the leaves that are controls. */
  readonly controls: readonly Leaf[];
  readonly sight: Sight;
  /** The chunk with this leaf; null if the leaf cannot be seen. */
  chunkAt(index: number): Chunk | null;
  next(chunk: Chunk): Chunk | null;
  previous(chunk: Chunk): Chunk | null;
  /** Whether a block ends between two neighbouring chunks; without one they share a block: `<br>`, inline boxes. */
  blockEnds(before: Chunk, after: Chunk): boolean;
}

type Gap = 'none' | 'box' | 'block';

/** How many leaves are looked at: a label and a long token, each letter in an element of its own, have fewer. */
const MOST_LEAVES = 300;

export function createFlow(root: Document | Element): Flow {
  const leaves = collectLeaves(root);
  const sight = createSight();
  const chunks = new Map<number, Chunk | null>();

  /** The nearest visible leaf in one direction; -1 without one. */
  const step = (index: number, by: 1 | -1): number => {
    let at = index + by;
    for (let leaf = leaves[at]; leaf && !sight.sees(leaf); leaf = leaves[at]) at += by;
    return leaves[at] ? at : -1;
  };
  /** A break noted on any leaf of the way counts, hidden ones included. */
  const gap = (from: number, to: number): Gap => {
    const [a, b] = [leaves[from], leaves[to]];
    if (!a || !b || isControl(a) || isControl(b)) return 'box';
    const boxes = boxBetween(a.parent, b.parent, sight);
    if (boxes === 'block') return boxes;
    const way = leaves.slice(from + 1, to + 1).map(({ before }) => before);
    if (boxes === 'none' && !way.includes('break')) return 'none';
    return isWithinName(a, b) && !way.includes('space') ? 'none' : 'box';
  };
  /** The nearest visible leaf if no break is before it; else -1. */
  const runsOn = (index: number, by: 1 | -1): number => {
    const other = step(index, by);
    return other >= 0 && gap(Math.min(index, other), Math.max(index, other)) === 'none' ? other : -1;
  };
  const build = (index: number): Chunk => {
    const indices = [index];
    let isCut = false;
    for (const by of [-1, 1] as const) {
      let at = runsOn(index, by);
      // What runs on from a chunk that was cut is not looked at again.
      for (; at >= 0 && indices.length < MOST_LEAVES && !chunks.has(at); at = runsOn(at, by))
        indices.splice(by === 1 ? indices.length : 0, 0, at);
      isCut ||= at >= 0;
    }
    const chunk = toChunk(indices, leaves, !isCut);
    for (const at of indices) chunks.set(at, chunk);
    return chunk;
  };
  const chunkAt = (index: number): Chunk | null => {
    const known = chunks.get(index);
    if (known !== undefined) return known;
    const leaf = leaves[index];
    if (leaf && sight.sees(leaf)) return build(index);
    chunks.set(index, null);
    return null;
  };

  return {
    leaves,
    controls: leaves.filter(isControl),
    sight,
    chunkAt,
    next: ({ last }) => chunkAt(step(last, 1)),
    previous: ({ first }) => chunkAt(step(first, -1)),
    blockEnds: (before, after) => gap(before.last, after.first) === 'block',
  };
}

function toChunk(indices: readonly number[], all: readonly Leaf[], whole: boolean): Chunk {
  const [first = 0] = indices;
  const leaves = indices.flatMap((index) => all[index] ?? []);
  let element = (all[first] as Leaf).parent;
  let raw = '';
  const seams: number[] = [];
  for (const [at, { text, parent }] of leaves.entries()) {
    element = commonAncestor(element, parent) ?? element;
    if (at > 0) {
      const way = all.slice((indices[at - 1] ?? 0) + 1, (indices[at] ?? 0) + 1);
      // A line break in a chunk stands within a name.
      const isBroken = way.some(({ before }) => before === 'break');
      if (isBroken) raw = raw.trimEnd();
      seams.push(raw.length);
      // White space before what is hidden is shown before what follows.
      if (way.some(({ before }) => before === 'space')) raw += ' ';
      raw += isBroken ? text.trimStart() : text;
    } else raw = text;
  }
  return { first, last: indices.at(-1) ?? first, leaves, raw, seams, element, whole };
}

/**
 * Whether a break of line or inline box between two texts stands within a name, as narrow chips have it: each is one word,
 * and the first ends or the second begins with a dot or underscore, as no name does.
 */
function isWithinName(a: Leaf, b: Leaf): boolean {
  const [start, end] = [a.text.trim(), b.text.trim()];
  const isCut = /[._]$/u.test(start) || /^[._]/u.test(end);
  return isCut && /^[a-z._][\w.]*$/u.test(start) && /^[a-zA-Z._][\w.]*$/u.test(end);
}

/** What separates text directly in `a` from text directly in `b`: the boxes that end and begin on the way. */
function boxBetween(a: Element, b: Element, sight: Sight): Gap {
  const meet = commonAncestor(a, b);
  if (!meet) return 'block';
  let result: Gap = 'none';
  for (const start of [a, b]) {
    for (let at: Element | null = start; at && at !== meet; at = composedParent(at)) {
      const { display } = sight.style(at);
      if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) continue;
      if (!display.startsWith('inline-')) return 'block';
      result = 'box';
    }
  }
  return a !== b && /flex|grid/u.test(sight.style(meet).display) ? 'block' : result;
}

/** Text of a chunk as a person reads it. */
export const textOf = (chunk: Chunk): string => collapse(chunk.raw);

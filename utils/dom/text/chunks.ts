import { collapse } from '../../core/text.ts';
import { composedParent } from '../base/composed.ts';
import { collectLeaves, isControl, type Leaf } from './flow.ts';
import { createSight, type Sight } from './sight.ts';

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

export function createFlow(document: Document): Flow {
  const leaves = collectLeaves(document);
  const sight = createSight();
  const chunks = new Map<number, Chunk | null>();

  /** The nearest visible leaf in one direction. */
  const step = (index: number, by: 1 | -1): number => {
    let at = index + by;
    for (let leaf = leaves[at]; leaf && !sight.sees(leaf); leaf = leaves[at]) at += by;
    return leaves[at] ? at : -1;
  };
  /** A break noted on any leaf of the way counts, hidden ones included. */
  const gap = (from: number, to: number): Gap => {
    const a = leaves[from];
    const b = leaves[to];
    if (!a || !b || isControl(a) || isControl(b)) return 'box';
    const boxes = boxBetween(a.parent, b.parent, sight);
    if (boxes !== 'none') return boxes;
    for (let at = from + 1; at <= to; at += 1) if (leaves[at]?.before === 'break') return 'box';
    return 'none';
  };
  const runsOn = (index: number, by: 1 | -1): number => {
    const other = step(index, by);
    if (other < 0) return -1;
    return gap(Math.min(index, other), Math.max(index, other)) === 'none' ? other : -1;
  };

  const build = (index: number): Chunk => {
    const indices = [index];
    let whole = true;
    for (const by of [-1, 1] as const) {
      let at = runsOn(index, by);
      while (at >= 0 && indices.length < MOST_LEAVES) {
        if (by === 1) indices.push(at);
        else indices.unshift(at);
        at = runsOn(at, by);
      }
      if (at >= 0) whole = false;
    }
    const chunk = toChunk(indices, leaves, whole);
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
  const neighbour = (index: number): Chunk | null => (index < 0 ? null : chunkAt(index));

  return {
    leaves,
    controls: leaves.filter(isControl),
    sight,
    chunkAt,
    next: (chunk) => neighbour(step(chunk.last, 1)),
    previous: (chunk) => neighbour(step(chunk.first, -1)),
    blockEnds: (before, after) => gap(before.last, after.first) === 'block',
  };
}

function toChunk(indices: readonly number[], all: readonly Leaf[], whole: boolean): Chunk {
  const leaves = indices.flatMap((index) => all[index] ?? []);
  let raw = '';
  const seams: number[] = [];
  for (const [at, leaf] of leaves.entries()) {
    if (at > 0) {
      seams.push(raw.length);
      // White space before what is hidden is shown before what follows.
      const way = all.slice((indices[at - 1] ?? 0) + 1, (indices[at] ?? 0) + 1);
      if (way.some(({ before }) => before === 'space')) raw += ' ';
    }
    raw += leaf.text;
  }
  const first = indices[0] ?? 0;
  const last = indices.at(-1) ?? 0;
  const head = all[first] as Leaf;
  return { first, last, leaves, raw, seams, element: holderOf(leaves, head.parent), whole };
}

function holderOf(leaves: readonly Leaf[], start: Element): Element {
  let holder = start;
  for (const { parent } of leaves) holder = commonAncestor(holder, parent) ?? holder;
  return holder;
}

/** The innermost element that holds both, in the rendered tree. */
export function commonAncestor(a: Element, b: Element): Element | null {
  if (a === b) return a;
  const above = new Set<Element>();
  for (let at: Element | null = a; at; at = composedParent(at)) above.add(at);
  for (let at: Element | null = b; at; at = composedParent(at)) if (above.has(at)) return at;
  return null;
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
  if (a !== b && /flex|grid/u.test(sight.style(meet).display)) return 'block';
  return result;
}

/** Text of a chunk as a person reads it. */
export const textOf = (chunk: Chunk): string => collapse(chunk.raw);

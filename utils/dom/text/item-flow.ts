import type { Sight } from '../base/visible.ts';
import { type Chunk, createFlow, type Flow } from './chunks.ts';
import { type Item, itemsOf } from './items.ts';
import type { LabelIndex } from './label-index.ts';

/** The page as a row of labels, values and other texts, made where it is asked for. */
export interface ItemFlow {
  /** What was read: a document, or a part of it. */
  readonly root: Document | Element;
  readonly flow: Flow;
  readonly labels: LabelIndex;
  itemsOf(chunk: Chunk): readonly Item[];
  next(item: Item): Item | null;
  previous(item: Item): Item | null;
  /** Every label of the page in rendered order. */
  allLabels(): readonly Item[];
  /** Every text that other words stand in beside what may be a label. */
  mentions(): readonly Item[];
}

export function createItemFlow(root: Document | Element, labels: LabelIndex): ItemFlow {
  const flow = createFlow(root);
  const known = new Map<Chunk, readonly Item[]>();
  let labelled: readonly Item[] | null = null;

  const items = (chunk: Chunk): readonly Item[] => {
    const found = known.get(chunk) ?? itemsOf(chunk, labels, keepsLines(chunk, flow.sight));
    known.set(chunk, found);
    return found;
  };
  const beside = (item: Item, by: 1 | -1): Item | null => {
    const own = items(item.chunk);
    const neighbour = own[own.indexOf(item) + by];
    if (neighbour) return neighbour;
    const go = by === 1 ? flow.next : flow.previous;
    for (let chunk = go(item.chunk); chunk; chunk = go(chunk)) {
      const found = items(chunk).at(by === 1 ? 0 : -1);
      if (found) return found;
    }
    return null;
  };
  /** All items of the chunks with labels. */
  const findLabelled = (): readonly Item[] => {
    const chunks = new Set<Chunk>();
    for (const [index, leaf] of flow.leaves.entries()) {
      const chunk = labels.mayBelong(leaf.text) ? flow.chunkAt(index) : null;
      if (chunk) chunks.add(chunk);
    }
    return [...chunks].flatMap(items);
  };
  const ofKind = (wanted: Item['kind']) => (): readonly Item[] => {
    labelled ??= findLabelled();
    return labelled.filter(({ kind }) => kind === wanted);
  };

  return {
    root,
    flow,
    labels,
    itemsOf: items,
    allLabels: ofKind('label'),
    mentions: ofKind('text'),
    next: (item) => beside(item, 1),
    previous: (item) => beside(item, -1),
  };
}

/** Whether line feeds in the source are line breaks on the screen. */
const keepsLines = ({ raw, element }: Chunk, sight: Sight): boolean =>
  raw.includes('\n') && /pre|break-spaces/u.test(sight.style(element).whiteSpace);

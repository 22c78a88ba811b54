import { type Chunk, createFlow, type Flow } from './chunks.ts';
import { type Item, itemsOf } from './items.ts';
import type { LabelIndex } from './label-index.ts';
import type { Sight } from './sight.ts';

/** The page as a row of labels, values and other texts, made where it is asked for. */
export interface ItemFlow {
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

export function createItemFlow(document: Document, labels: LabelIndex): ItemFlow {
  const flow = createFlow(document);
  const cut = new Map<Chunk, readonly Item[]>();

  const items = (chunk: Chunk): readonly Item[] => {
    let found = cut.get(chunk);
    if (!found) {
      found = itemsOf(chunk, labels, keepsLines(chunk, flow.sight));
      cut.set(chunk, found);
    }
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

  let known: readonly Item[] | null = null;
  /** All items of the chunks with labels. */
  const labelled = (): readonly Item[] => {
    if (known) return known;
    const found: Item[] = [];
    let done = -1;
    for (const [index, leaf] of flow.leaves.entries()) {
      if (index <= done || !labels.mayBelong(leaf.text)) continue;
      const chunk = flow.chunkAt(index);
      if (!chunk) continue;
      done = chunk.last;
      found.push(...items(chunk));
    }
    known = found;
    return found;
  };

  return {
    flow,
    labels,
    itemsOf: items,
    allLabels: () => labelled().filter(({ kind }) => kind === 'label'),
    mentions: () => labelled().filter(({ kind }) => kind === 'text'),
    next: (item) => beside(item, 1),
    previous: (item) => beside(item, -1),
  };
}

/** Whether line feeds in the source are line breaks on the screen. */
const keepsLines = ({ raw, element }: Chunk, sight: Sight): boolean =>
  raw.includes('\n') && /pre|break-spaces/u.test(sight.style(element).whiteSpace);

import type { ReadSource } from '../../core/source/source.ts';
import { closest, composedContains } from '../base/composed.ts';
import { matches } from '../base/native.ts';
import { isControl } from '../text/flow.ts';
import { elementOf } from '../text/item-element.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import type { Evidence } from './evidence.ts';
import { mayBeName } from './neighbours.ts';
import { levelOf } from './page-kind.ts';
import { announcementOf, layerOf } from './page-parts.ts';

/** A section of credentials is shorter. */
const MOST_ITEMS = 60;
/** The lowest level of a heading. */
const LEAST = 7;
const WAY = 'a, nav, [role="tab"]';

/** Makes doubtful what stands below a short text that calls it old or an example: "Previous credentials". */
export function withoutOutdated(
  found: readonly Evidence[],
  text: ItemFlow,
  { outdated }: Pick<ReadSource, 'outdated'>,
): readonly Evidence[] {
  if (!found.some(({ problem }) => !problem)) return found;
  const { leaves, chunkAt } = text.flow;
  const old = leaves.flatMap((leaf, index) => {
    const chunk = !isControl(leaf) && outdated.test(leaf.text) ? chunkAt(index) : null;
    return (chunk ? text.itemsOf(chunk) : []).flatMap((item) => headedBy(item, text));
  });
  const isOld = ({ element }: Evidence): boolean => old.some((each) => composedContains(element, each));
  return found.map((each) => (each.problem || !isOld(each) ? each : { ...each, problem: 'ambiguousValue' }));
}

/** What a short text heads: all below it in its dialog, or in its part of the page, up to the next heading of its level. */
function headedBy(start: Item, { flow, next, previous }: ItemFlow): Element[] {
  const level = ({ chunk }: Item) => levelOf(chunk.element, flow) || LEAST + 1;
  const part = (item: Item) => layerOf(elementOf(item)) ?? announcementOf(elementOf(item));
  const [own, place, element] = [level(start), part(start), elementOf(start)];
  // What stands behind a label or before a value belongs to it; a page's first heading may name a company; a way leads elsewhere.
  const isPart = previous(start)?.kind === 'label' || next(start)?.kind === 'value' || (own === 1 && !place);
  if (isPart || start.kind !== 'text' || !mayBeName(start) || closest(element, (at) => matches(at, WAY)))
    return [];
  const headed: Element[] = [];
  for (let at = next(start); at && part(at) === place && headed.length < MOST_ITEMS; at = next(at)) {
    if (at.kind === 'text' && level(at) <= Math.min(own, LEAST)) break;
    headed.push(elementOf(at));
  }
  return headed;
}

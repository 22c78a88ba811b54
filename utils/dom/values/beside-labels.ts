import { cleanValue, isPrefixedRequestToken } from '../../core/credentials/shapes.ts';
import { looksLikeValue, withoutStop } from '../../core/credentials/value-like.ts';
import { accessibleName } from '../base/name.ts';
import { controlOf } from '../text/flow.ts';
import { elementOf } from '../text/item-element.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { inColumn } from './columns.ts';
import { isDoubtful } from './doubts.ts';
import { type Evidence, judge, type Pairing, unclear } from './evidence.ts';
import { joinBroken } from './join-broken.ts';
import { nameOfMarkup } from './named-elements.ts';
import { shownAfter } from './neighbours.ts';
import { dialogOf, isAnnounced, isSample } from './page-parts.ts';
import { mayBeSecretId } from './secret-ids.ts';

/** How far behind its label a value may be for the admin to be told that it is unclear. */
const NEAR = 3;

/** What stands behind a label, on its line or below it, or under it in a table. */
export const besideLabels: Pairing = (page) => {
  const { text } = page;
  const owned = new Set<Item>();
  return text.allLabels().flatMap((label): readonly Evidence[] => {
    const { named: id } = label;
    if (!id || isSample(elementOf(label))) return [];
    const value = shownAfter(label, text);
    if (id === 'other') {
      if (value?.kind === 'value' && !isDoubtful(label, [value], text, owned)) owned.add(value);
      return [];
    }
    const column = inColumn(label, page);
    if (column) return column;
    const isAnothers = (at: Element) => (nameOfMarkup(at, text.labels) ?? id) !== id;
    if (value?.kind !== 'value') {
      const found = page.traits.listsApps ? [] : fartherOff(label, value, text);
      return found.filter((each) => !isAnothers(each.element));
    }
    const element = elementOf(value);
    // Such a label stands behind its own value.
    if (isAnothers(element) && isDoubtful(label, [value], text, owned)) return [];
    const joined = isNamedOtherwise(label, value, text) ? null : joinBroken(id, value, text);
    // A piece of a value that cannot be put together is told of as it stands.
    if (!joined)
      return judge(id, value.text, element).map((each) => ({ problem: 'ambiguousValue', ...each }));
    const isDoubted = isDoubtful(label, joined.parts, text, owned);
    if (!isDoubted) for (const part of joined.parts) owned.add(part);
    return isDoubted || isToldInPassing(label, text) || mayBeSecretId(label, value, page)
      ? unclear(id, value.text, element)
      : judge(id, joined.text, element);
  });
};

/** Something stands between the label and a value of the right shape: whether they belong together is unclear. */
function fartherOff({ named: id }: Item, start: Item | null, { next }: ItemFlow): readonly Evidence[] {
  const [word = ''] = start?.text.trim().split(/\s+/u) ?? [];
  // "Client ID: … is yours."
  if (start?.kind === 'text' && start.from > 0 && looksLikeValue(word))
    return unclear(id, withoutStop(word), elementOf(start));
  let item = start;
  for (let step = 1; item?.kind === 'text' && step < NEAR; step += 1) item = next(item);
  return item?.kind === 'value' ? unclear(id, item.text, elementOf(item)) : [];
}

/** The value is in a control whose accessible name says that it is something else. */
function isNamedOtherwise(label: Item, value: Item, { labels }: ItemFlow): boolean {
  const [leaf] = value.chunk.leaves;
  const control = leaf && label.chunk !== value.chunk ? controlOf(leaf) : null;
  const name = control ? accessibleName(control) : '';
  return name !== '' && labels.named(name) !== label.named;
}

/**
 * Whether the label stands behind other words of a running text, which may be an explanation with a sample. What the page
 * announces, a dialog, and a text with a token that tells by itself what it is, show results.
 */
function isToldInPassing(label: Item, { itemsOf }: ItemFlow): boolean {
  const items = itemsOf(label.chunk);
  const isBehindText = items.slice(0, items.indexOf(label)).some(({ kind }) => kind === 'text');
  if (!isBehindText || items.some(({ text }) => isPrefixedRequestToken(cleanValue(text)))) return false;
  return !isAnnounced(elementOf(label)) && !dialogOf(elementOf(label));
}

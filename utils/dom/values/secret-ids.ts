import { foldLabel } from '../../core/text/text.ts';
import { composedContains } from '../base/composed.ts';
import { elementOf } from '../text/item-element.ts';
import type { Item } from '../text/items.ts';
import type { Evidence, Page } from './evidence.ts';
import { isAnnounced, layerOf } from './page-parts.ts';

/*
 * The page of an app's secrets lists them by their ids, which look like secrets. A secret itself is shown once, in front
 * of the page, or under a label that calls it new.
 */

/** So many characters tell one identifier from another, and stand before any place where it may break. */
const TELLING = 8;

const named = (evidence: Evidence, isId: boolean): Evidence =>
  isId ? { ...evidence, problem: 'secretIdNotSecret' } : evidence;

const mayBeId = ({ id, problem }: Evidence, { traits }: Page): boolean =>
  traits.listsSecrets === true && id === 'clientSecret' && !problem;

/** Names the trap: what an element outside of a dialog calls a secret is the secret's id. */
export const withoutSecretIds = (found: readonly Evidence[], page: Page): Evidence[] =>
  found.map((each) => named(each, mayBeId(each, page) && !layerOf(each.element)));

/**
 * Names the trap: a dialog over the list may speak of a secret that is in the list, by its id. What the page only announces
 * besides, it may say of a new secret.
 */
export function withoutListedIds(found: readonly Evidence[], page: Page): Evidence[] {
  return found.map((each) => {
    const layer = mayBeId(each, page) ? layerOf(each.element) : null;
    if (!layer) return each;
    const start = each.value.slice(0, TELLING).toLowerCase();
    const isListed = page.text.flow.leaves.some(
      ({ text, parent }) =>
        text.toLowerCase().includes(start) && !composedContains(layer, parent) && !isAnnounced(parent),
    );
    return named(each, isListed);
  });
}

/** Whether what stands behind a secret's label may be the secret's own id. */
export function mayBeSecretId(label: Item, value: Item, { text, traits }: Page): boolean {
  if (label.named !== 'clientSecret' || !traits.listsSecrets || layerOf(elementOf(value))) return false;
  const [, ...plain] = foldLabel(label.text).split(' ');
  return text.labels.named(plain.join(' ')) !== 'clientSecret';
}

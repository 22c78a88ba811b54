import type { PageKind } from '../../core/reading.ts';
import { foldLabel } from '../../core/text.ts';
import { composedContains } from '../base/composed.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { elementOf } from '../text/place.ts';
import type { Finding } from './finding.ts';
import { overlayOf } from './overlay.ts';
import { isAnnounced } from './sample.ts';

/** So many characters tell one identifier from another, and stand before any place where it may break. */
const TELLING = 8;

/**
 * Whether what stands behind a secret's label may be the secret's own id. The page of an app's secrets lists them by
 * their ids; a secret itself is shown once, in front of the page, or under a label that calls it new.
 */
export function isSecretsOwnId(label: Item, value: Item, { labels }: ItemFlow, page: PageKind): boolean {
  if (label.named !== 'clientSecret' || page !== 'clientSecrets' || overlayOf(elementOf(value))) return false;
  const [, ...plain] = foldLabel(label.text).split(' ');
  return labels.named(plain.join(' ')) !== 'clientSecret';
}

/**
 * Names the trap: a dialog over the list of secrets may speak of one that is in the list, by its id. What the page only
 * announces besides, it may say of a new secret.
 */
export function nameListedId(finding: Finding, { flow }: ItemFlow, page: PageKind): Finding {
  if (finding.id !== 'clientSecret' || finding.problem || page !== 'clientSecrets') return finding;
  const start = finding.value.slice(0, TELLING).toLowerCase();
  const layer = overlayOf(finding.element);
  const isListed = flow.leaves.some(
    ({ text, parent }) =>
      text.toLowerCase().includes(start) &&
      layer !== null &&
      !composedContains(layer, parent) &&
      !isAnnounced(parent),
  );
  return isListed ? { ...finding, problem: 'secretIdNotSecret' } : finding;
}

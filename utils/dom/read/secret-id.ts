import type { PageKind } from '../../core/reading.ts';
import { foldLabel } from '../../core/text.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { elementOf } from '../text/place.ts';
import { overlayOf } from './overlay.ts';

/**
 * Whether what stands behind a secret's label may be the secret's own id. The page of an app's secrets lists them by
 * their ids; a secret itself is shown once, in front of the page, or under a label that calls it new.
 */
export function isSecretsOwnId(label: Item, value: Item, { labels }: ItemFlow, page: PageKind): boolean {
  if (label.named !== 'clientSecret' || page !== 'clientSecrets' || overlayOf(elementOf(value))) return false;
  const [, ...plain] = foldLabel(label.text).split(' ');
  return labels.named(plain.join(' ')) !== 'clientSecret';
}

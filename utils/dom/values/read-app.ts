import type { CredentialId } from '../../core/credentials/credentials.ts';
import { looksLikeValue } from '../../core/credentials/value-like.ts';
import type { SourceLabels } from '../../core/source/source.ts';
import { cleanForDisplay, foldedLabels, foldLabel } from '../../core/text/text.ts';
import { controlOf } from '../text/flow.ts';
import { elementOf } from '../text/item-element.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { isInRecords } from './columns.ts';
import { isAnnounced, layerOf } from './page-parts.ts';

/** The app's name: in the dialog with its credentials, else what the page's own field or line says. */
export function readAppName(
  text: ItemFlow,
  places: ReadonlyMap<CredentialId, Element>,
  source: SourceLabels,
): string | null {
  const name = nameInDialog(text, places) ?? nameInField(text, source);
  return (name && cleanForDisplay(name)) || null;
}

/** In the dialog: heading, name, then the first label. Any other order names nothing. */
function nameInDialog(text: ItemFlow, places: ReadonlyMap<CredentialId, Element>): string | null {
  const place = places.get('clientId');
  const dialog = place && layerOf(place);
  if (!dialog) return null;
  const isInside = (item: Item) => layerOf(elementOf(item)) === dialog;
  const label = text.allLabels().find(isInside);
  const name = label && text.previous(label);
  const heading = name && text.previous(name);
  const first = heading && text.previous(heading);
  const isAlone = heading && isInside(heading) && !(first && isInside(first));
  return isAlone && isInside(name) && name.kind === 'text' && !isTold(elementOf(name)) ? name.text : null;
}

/** In a table of records, or said of what has just happened, as "Success" is. */
const isTold = (element: Element): boolean => isInRecords(element) || isAnnounced(element);

const controlAt = ({ chunk: { leaves } }: Item) => leaves[0] && controlOf(leaves[0]);

function nameInField(text: ItemFlow, source: SourceLabels): string | null {
  const wanted = foldedLabels(source.appName);
  const [label, second] = text.allLabels().filter((item) => wanted.has(foldLabel(item.text)));
  let next = label && !second ? text.next(label) : null;
  // The asterisk of a required field stands between its label and what it holds.
  while (next?.kind === 'text' && !controlAt(next) && !/[\p{L}\p{N}]/u.test(next.text))
    next = text.next(next);
  if (!next || next.kind === 'label') return null;
  // An empty field is one without a name, whatever stands behind it.
  const control = controlAt(next);
  if (control) return control.value;
  return looksLikeValue(next.text) ? null : next.text;
}

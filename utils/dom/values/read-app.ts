import type { CredentialId } from '../../core/credentials.ts';
import { cleanValue } from '../../core/shapes.ts';
import type { Source } from '../../core/source.ts';
import { cleanForDisplay, foldedLabels, foldLabel } from '../../core/text.ts';
import { looksLikeValue } from '../../core/value-like.ts';
import { isControl } from '../text/flow.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { elementOf } from '../text/place.ts';
import { overlayOf } from './overlay.ts';

const LONGEST_ID = 100;

/** What the admin has put into the "App ID" field; null if it is empty. */
export const readAppId = ({ value }: Pick<HTMLInputElement, 'value'>): string | null =>
  cleanValue(String(value)).slice(0, LONGEST_ID) || null;

/** The app's name: in the dialog with its credentials, else what the page's own field or line says. */
export function readAppName(
  flow: ItemFlow,
  places: ReadonlyMap<CredentialId, Element>,
  source: Source,
): string | null {
  return nameInDialog(flow, places) ?? nameInField(flow, source);
}

/** In the dialog: heading, name, then the first label. Any other order names nothing. */
function nameInDialog(flow: ItemFlow, places: ReadonlyMap<CredentialId, Element>): string | null {
  const place = places.get('clientId');
  const dialog = place && overlayOf(place);
  if (!dialog) return null;
  const label = flow.allLabels().find((item) => overlayOf(elementOf(item)) === dialog);
  const before: Item[] = [];
  for (let at = label && flow.previous(label); at && before.length < 3; at = flow.previous(at)) {
    if (overlayOf(elementOf(at)) !== dialog) break;
    before.push(at);
  }
  const [name] = before;
  return before.length === 2 && name?.kind === 'text' ? shown(name.text) : null;
}

function nameInField(flow: ItemFlow, source: Source): string | null {
  const wanted = foldedLabels(source.appName);
  const labels = flow.allLabels().filter((item) => wanted.has(foldLabel(item.text)));
  let next = labels.length === 1 && labels[0] ? flow.next(labels[0]) : null;
  // The asterisk of a required field stands between its label and what it holds.
  while (next?.kind === 'text' && !/[\p{L}\p{N}]/u.test(next.text)) next = flow.next(next);
  if (!next || next.kind === 'label') return null;
  const [leaf] = next.chunk.leaves;
  if (leaf && isControl(leaf)) return shown(leaf.text);
  return looksLikeValue(next.text) ? null : shown(next.text);
}

const shown = (text: string): string | null => cleanForDisplay(text) || null;

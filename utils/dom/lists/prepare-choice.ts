import { foldedLabels, foldLabel } from '../../core/text/text.ts';
import { isAll } from './chosen.ts';
import { changersOf } from './kinds/changers.ts';
import type { Added, FieldHandle, ListField } from './kinds/kind.ts';
import { addedBy } from './prepare-list.ts';
import { isInvitation } from './words.ts';

/** What became of one field: filled, left alone because it holds something or is not there, or not understood. */
export type FieldOutcome = Added | 'kept' | 'failed';

/**
 * Chooses in a field for one choice the first of `wanted` that it offers, if nothing is chosen there yet. A text that it
 * shows and does not offer is an invitation only where it reads like one; any other is left alone.
 */
export async function prepareChoice(
  field: FieldHandle,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<FieldOutcome> {
  const reading = field.read();
  const [changer] = changersOf(reading?.kinds ?? []);
  if (!reading || !changer?.offered) return 'failed';
  if (!reading.listing.editable || (isAll(reading) && reading.entries.length > 0)) return 'kept';
  const offered = await changer.offered(field);
  if (reading.entries.some(({ text }) => offered.includes(text))) return 'kept';
  const option = wanted.find((text) => offered.includes(text));
  if (!option || signal.aborted || !isEmpty(reading, field)) return 'failed';
  const outcomes = await changer.choose(field, [option], { signal, onStep: () => {} });
  return outcomes.get(option) === 'chosen' ? addedBy(changer, field, [option]) : 'failed';
}

function isEmpty(reading: ListField, { labels }: FieldHandle): boolean {
  const names = [...foldedLabels(labels)];
  return reading.entries.every(
    ({ text }) => isInvitation(text) || names.some((name) => foldLabel(text).endsWith(` ${name}`)),
  );
}

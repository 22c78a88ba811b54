import type { FillTarget } from '../../../core/target/target.ts';
import { createFocusChain } from '../../base/focus.ts';
import { type Located, locateFields } from '../locate/locate-fields.ts';
import { entered } from '../locate/obstacle.ts';
import { enterField } from './enter-field.ts';

/**
 * Locates the target's four fields. Where all that is wrong with them is that some are locked, those are entered, once
 * each: pages lock fields until somebody does. Nothing is written, and a field that stays locked is told so.
 */
export async function openForm(document: Document, target: FillTarget): Promise<Located> {
  const located = locateFields(document, target);
  if ('found' in located) return located;
  const untried = located.closed.filter((field) => !entered.has(field));
  if (untried.length === 0) return located;
  const chain = createFocusChain();
  for (const field of untried) entered.set(field, await enterField(field, chain));
  const opened = locateFields(document, target);
  if (!('found' in opened)) chain.leave();
  return opened;
}

import { composedElements } from '../base/composed.ts';
import { isTextField, setText } from '../base/type.ts';
import { settled } from '../base/wait.ts';
import type { Added, ListPlace } from './prepare-place.ts';
import { undoChip } from './prepare-remove.ts';

const EFFECT_MS = 1500;

/**
 * How names that were typed are taken back: each as the entry that it became (`typed` null), else all at once as the text
 * that was written, where the field still holds exactly that.
 */
export function undoTyped(
  place: ListPlace,
  names: readonly string[],
  typed: { readonly before: string; readonly after: string } | null,
): readonly Added[] {
  if (names.length === 0) return [];
  if (typed) return [{ names, undo: () => undoText(place, typed.before, typed.after) }];
  return names.map((name) => ({ names: [name], undo: () => undoChip(place, name, () => null) }));
}

/** Puts the old text back, but only where one field still holds exactly what was written. */
export async function undoText(place: ListPlace, before: string, after: string): Promise<boolean> {
  const fields = [...composedElements(place.document)].filter(isTextField);
  const [only, second] = fields.filter((field) => field.value === after);
  if (!only || second) return false;
  setText(only, before);
  const back = (): boolean => only.value === before;
  return (await settled(place.document, back, { forMs: EFFECT_MS })) !== null;
}

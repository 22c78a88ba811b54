import { setText, type TextField } from '../base/type.ts';
import { settled } from '../base/wait.ts';
import { type Added, hasEntry, type ListPlace } from './prepare-place.ts';
import { undoText } from './prepare-typed.ts';

const EFFECT_MS = 1500;

/** Adds names to a text field that holds a list, after what is there, with blanks between; taken back if they do not count. */
export async function addToText(
  place: ListPlace,
  field: TextField,
  names: readonly string[],
): Promise<Added | 'noEffect'> {
  const before = field.value;
  const after = appended(before, names);
  setText(field, after);
  const taken = (): boolean => names.every((name) => hasEntry(place, name));
  if (await settled(place.document, taken, { forMs: EFFECT_MS }))
    return { names, undo: () => undoText(place, before, after) };
  if (field.value === after) setText(field, before);
  return 'noEffect';
}

/** The old text as it stands, then the names. */
export const appended = (before: string, names: readonly string[]): string =>
  [before.trimEnd(), ...names].filter(Boolean).join(' ');

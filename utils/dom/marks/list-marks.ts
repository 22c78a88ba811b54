import { compare } from '../../core/requirements/requirements.ts';
import { commonAncestor, composedParent } from '../base/composed.ts';
import type { ListField } from '../lists/kinds/kind.ts';
import type { Mark } from './highlight-box.ts';

/** The note at a field: how many of the names are there, and which are surely not. */
export type NoteText = (present: number, of: number, lacking: readonly string[]) => string;

/** One frame for the field with its count at the label; single entries only where something is wrong with them. */
export function listMarks(read: ListField | null, names: readonly string[], noteText: NoteText): Mark[] {
  if (!read) return [];
  const { required } = compare(names, read.listing);
  const inState = (...states: string[]) =>
    required.filter(({ state }) => states.includes(state)).map(({ name }) => name);
  const lacking = inState('missing', 'near-miss');
  const present = inState('present').length;
  const kind = lacking.length > 0 ? 'lacking' : present === names.length ? 'complete' : 'unclear';
  const wrong = new Set(required.map(({ nearMiss }) => nearMiss?.entry));
  return [
    { element: fieldBox(read), kind },
    { element: read.region.label, kind, note: noteText(present, names.length, lacking) },
    ...read.entries
      .filter(({ text }) => wrong.has(text))
      .map(({ element }): Mark => ({ element, kind: 'near-miss' })),
  ];
}

/**
 * The box of a field as the page draws it: the smallest around its controls and entries that has a border, else the smallest. The
 * label where the field has no box of its own, since another field's is around them too.
 */
function fieldBox({ region, controls, entries }: ListField): Element {
  const { elements, label } = region;
  const inside = commonAncestor(...controls.inputs, ...entries.map(({ element }) => element));
  for (let at = inside; at && elements.has(at); at = composedParent(at))
    if (getComputedStyle(at).borderBottomStyle !== 'none') return at;
  return inside && elements.has(inside) ? inside : label;
}

import type { PageReading, SourceButton } from '../../core/source/reading.ts';
import type { Source } from '../../core/source/source.ts';
import { collapse, foldLabel } from '../../core/text/text.ts';
import { closest } from '../base/composed.ts';
import { accessibleName } from '../base/name.ts';
import { matches, native } from '../base/native.ts';
import { type Flow, textOf } from '../text/chunks.ts';
import { buttonIndex } from '../text/label-index.ts';

const BUTTON = 'button,a[href],[role=button]';
/** A button's name is short. */
const LONGEST = 60;

/**
 * The source's own buttons as the page at hand calls them: a known name, in whatever language, that stands on a button which can
 * be seen. `inForm`, an element of the source's form: the form's only submit button (HTML) sends it, whatever it is
 * called. A button of which different names stand there is left out.
 */
export function readButtons(
  { leaves, sight, chunkAt }: Flow,
  source: Pick<Source, 'buttons'>,
  inForm: Element | null,
): NonNullable<PageReading['buttons']> {
  const found = new Map<SourceButton, Set<string>>();
  const seen = new Set<string>();
  const { mayBelong, named } = buttonIndex(source);
  // The button of a component has its words in a slot.
  const words = (index: number): string => {
    const chunk = chunkAt(index);
    return chunk ? textOf(chunk) : '';
  };
  for (const [index, { parent, text: part }] of leaves.entries()) {
    const each = mayBelong(part) ? closest(parent, (at) => matches(at, BUTTON)) : null;
    if (!each) continue;
    const text = each.textContent || words(index);
    // A list has the same button in every row: it is looked at until it is seen once.
    if (text.length > LONGEST || seen.has(text)) continue;
    const button = named(foldLabel(text));
    if (!button || button === 'other' || !sight.shows(each)) continue;
    seen.add(text);
    found.set(button, (found.get(button) ?? new Set()).add(collapse(text)));
  }
  const form = inForm?.closest('form');
  const sends = [...(form ? native(form, 'elements') : [])].filter(
    (each) => (each as HTMLButtonElement).type === 'submit' && sight.shows(each),
  );
  const [only] = sends;
  if (only && sends.length === 1) found.set('submit', new Set([accessibleName(only).slice(0, LONGEST)]));
  return Object.fromEntries(
    [...found].flatMap(([button, [name, another]]) => (name && !another ? [[button, name]] : [])),
  );
}

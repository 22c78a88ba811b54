import { type PageReading, SOURCE_BUTTONS, type SourceButton } from '../../core/source/reading.ts';
import type { Source } from '../../core/source/source.ts';
import { collapse, foldedLabels, foldLabel } from '../../core/text/text.ts';
import { accessibleName } from '../base/name.ts';
import { native } from '../base/native.ts';
import type { Flow } from '../text/chunks.ts';

const BUTTON = 'button,a[href],[role=button]';
/** A button's name is short. */
const LONGEST = 60;

/**
 * The source's own buttons as the page at hand calls them: a known name, in whatever language, that stands on a button which can
 * be seen (`sight`). `inForm`, an element of the source's form: the form's only submit button (HTML) sends it, whatever it is
 * called. A button of which different names stand there is left out.
 */
export function readButtons(
  document: Document,
  { sight }: Pick<Flow, 'sight'>,
  { buttons }: Pick<Source, 'buttons'>,
  inForm: Element | null,
): NonNullable<PageReading['buttons']> {
  const known = new Map<string, SourceButton>(
    SOURCE_BUTTONS.flatMap((button) =>
      [...foldedLabels(buttons[button])].map((name) => [name, button] as const),
    ),
  );
  const found = new Map<SourceButton, Set<string>>();
  for (const each of native(document, 'querySelectorAll').call(document, BUTTON)) {
    const text = each.textContent ?? '';
    const button = text.length <= LONGEST && known.get(foldLabel(text));
    if (!button) continue;
    const [name, names] = [collapse(text), found.get(button) ?? new Set<string>()];
    // Each name is looked at until it is seen once: a list has the same button in every row.
    if (!names.has(name) && sight.shows(each)) found.set(button, names.add(name));
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

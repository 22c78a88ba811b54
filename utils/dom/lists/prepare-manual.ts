import type { ByLanguage, Source } from '../../core/source.ts';
import { foldedLabels, foldLabel } from '../../core/text.ts';
import { composedElements } from '../base/composed.ts';
import { accessibleName } from '../base/name.ts';
import { press } from '../base/press.ts';
import { isTextField, setText, type TextField } from '../base/type.ts';
import { isShown } from '../base/visible.ts';
import { settled } from '../base/wait.ts';
import { closest } from '../text/place.ts';
import { isCombobox } from './choose-options.ts';
import type { Added, ListPlace } from './prepare-place.ts';
import { appended } from './prepare-text.ts';
import { undoTyped } from './prepare-typed.ts';

const APPEARS_MS = 2000;
const EFFECT_MS = 3000;
const BUTTON = 'button,[role=button],a[href],input[type=button],summary';
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

/**
 * Enters names that the list does not offer by the page's own way of typing them: presses its button, types into the one
 * text field that appears, presses the one confirming button that came with it. Only what the list then shows counts;
 * what was typed in vain is taken out again.
 */
export async function enterManually(
  place: ListPlace,
  source: Source,
  names: readonly string[],
  signal: AbortSignal,
): Promise<readonly Added[]> {
  const opener = theButton(buttonsOf(place.document), source.enterManually, place);
  if (!opener || signal.aborted) return [];
  const fieldsBefore = new Set<Element>(textFields(place.document));
  const buttonsBefore = new Set<Element>(buttonsOf(place.document));
  press(opener);
  const appeared = (): TextField | null => newField(place, fieldsBefore);
  const field = await settled(place.document, appeared, { forMs: APPEARS_MS, signal });
  if (!field || signal.aborted) return [];
  const before = field.value;
  const after = appended(before, names);
  setText(field, after);
  const confirm = await confirmButton(place, source.confirmManually, buttonsBefore);
  if (confirm) press(confirm, newForm(confirm, field));
  const counted = (): string[] => names.filter((name) => entered(place, name, confirm ? field : null));
  await settled(place.document, () => counted().length === names.length, { forMs: EFFECT_MS, signal });
  const taken = counted();
  if (field.isConnected && field.value === after && (confirm || taken.length === 0)) setText(field, before);
  return undoTyped(place, taken, confirm ? null : { before, after });
}

/** Whether the list shows the name, elsewhere than in the text field that is only the way to it. */
const entered = (place: ListPlace, name: string, except: Element | null): boolean =>
  place.read()?.field.entries.some(({ text, element }) => text === name && element !== except) ?? false;

function newField(place: ListPlace, before: ReadonlySet<Element>): TextField | null {
  const appeared = textFields(place.document).filter((field) => !before.has(field));
  const list = place.read()?.field;
  const [only, second] =
    appeared.length === 1 ? appeared : appeared.filter((field) => list?.contains(field) || isInDialog(field));
  return only && !second ? only : null;
}

/** The confirming button that was not there before, once it can be pressed; none when there are two or none. */
function confirmButton(
  place: ListPlace,
  names: ByLanguage,
  before: ReadonlySet<Element>,
): Promise<HTMLElement | null> {
  const labels = foldedLabels(names);
  const look = (): HTMLElement | null => {
    const appeared = buttonsOf(place.document).filter((button) => !before.has(button));
    const [only, second] = appeared.filter((button) => labels.has(foldLabel(accessibleName(button))));
    return only && !second && !only.matches(':disabled,[aria-disabled=true]') ? only : null;
  };
  return settled(place.document, look, { forMs: 500 });
}

/** The form that came with the text field, if the button is in it: sending that one is not sending the page's. */
function newForm(button: HTMLElement, field: TextField): HTMLFormElement | null {
  const form = button.closest('form');
  return form && form === field.closest('form') && isInDialog(form) ? form : null;
}

/** The one button of that name: in the field, else on the page. */
function theButton(buttons: readonly HTMLElement[], names: ByLanguage, place: ListPlace): HTMLElement | null {
  const labels = foldedLabels(names);
  const named = buttons.filter((button) => labels.has(foldLabel(accessibleName(button))));
  const list = place.read()?.field;
  const own = named.filter((button) => list?.contains(button));
  const [only, second] = own.length > 0 ? own : named;
  return only && !second && !only.matches(':disabled,[aria-disabled=true]') ? only : null;
}

const buttonsOf = (document: Document): HTMLElement[] =>
  [...composedElements(document)]
    .filter((at): at is HTMLElement => at.matches(BUTTON))
    .filter((button) => isShown(button) && !holdsButton(button));

/** A component's own button is inside of what the page calls the button; only the inner one is named and pressed. */
const holdsButton = (element: HTMLElement): boolean => element.shadowRoot?.querySelector(BUTTON) != null;

const textFields = (document: Document): TextField[] =>
  [...composedElements(document)]
    .filter(isTextField)
    .filter((field) => isShown(field) && !isPartOfCombobox(field));

const isInDialog = (element: Element): boolean => closest(element, (at) => at.matches(DIALOG)) !== null;

const isPartOfCombobox = (field: Element): boolean =>
  isCombobox(field) || field.parentElement?.matches('[role=combobox]') === true;

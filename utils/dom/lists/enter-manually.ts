import type { ByLanguage, PrepareSource } from '../../core/source/source.ts';
import { foldedLabels, foldLabel } from '../../core/text/text.ts';
import { closest, composedElements } from '../base/composed.ts';
import { accessibleName } from '../base/name.ts';
import { matches } from '../base/native.ts';
import { press } from '../base/press.ts';
import { isTextField, setText, type TextField } from '../base/type.ts';
import { isShown } from '../base/visible.ts';
import { waitFor } from '../base/wait.ts';
import { isCombobox } from './controls.ts';
import { changersOf } from './kinds/changers.ts';
import type { Added, FieldHandle } from './kinds/kind.ts';
import { takeOutOfText, withNames } from './kinds/token-text.ts';

const APPEARS_MS = 2000;
const EFFECT_MS = 3000;
const CONFIRM_MS = 500;
const BUTTON = 'button,[role=button],a[href],input[type=button],summary';
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

/**
 * Enters names that the list does not offer by the page's own way of typing them: presses its button, types into the one
 * text field that appears, presses the one confirming button that came with it. Only what the list then shows counts;
 * what was typed in vain is taken out again. Null where nothing was entered.
 */
export async function enterManually(
  field: FieldHandle,
  source: PrepareSource,
  names: readonly string[],
  signal: AbortSignal,
): Promise<Added | null> {
  const { document } = field;
  const opener = theButton(field, source.enterManually, () => true);
  if (!opener || signal.aborted) return null;
  const textsBefore = new Set<Element>(textFields(document));
  const buttonsBefore = new Set<Element>(buttonsOf(document));
  press(opener);
  const appeared = (): TextField | null => newField(field, textsBefore);
  const text = await waitFor(document, appeared, { forMs: APPEARS_MS, signal });
  if (!text || signal.aborted) return null;
  const before = text.value;
  const after = withNames(before, names);
  setText(text, after);
  const isNew = (button: Element) => !buttonsBefore.has(button);
  const confirm = await waitFor(document, () => theButton(field, source.confirmManually, isNew), {
    forMs: CONFIRM_MS,
  });
  if (confirm) press(confirm, newForm(confirm, text));
  const except = confirm ? text : null;
  // Elsewhere than in the text field that is only the way to the list.
  const counted = (): string[] => {
    const shown = field.read()?.entries.filter(({ element }) => element !== except);
    return names.filter((name) => shown?.some(({ text: entry }) => entry === name));
  };
  await waitFor(document, () => counted().length === names.length, { forMs: EFFECT_MS, signal });
  const taken = counted();
  if (text.isConnected && text.value === after && (confirm || taken.length === 0)) setText(text, before);
  if (taken.length === 0) return null;
  return {
    names: taken,
    undo: () => (confirm ? takeBackByAny(field, taken) : takeOutOfText(document, taken)),
  };
}

/** Takes back what was typed as the entry that it became, by whichever of the field's widgets shows it. */
async function takeBackByAny(field: FieldHandle, names: readonly string[]): Promise<readonly string[]> {
  let left = names;
  for (const changer of changersOf(field.read()?.kinds ?? []))
    if (left.length > 0) left = await changer.takeBack(field, left);
  return left;
}

function newField(field: FieldHandle, before: ReadonlySet<Element>): TextField | null {
  const appeared = textFields(field.document).filter((text) => !before.has(text));
  const list = field.read();
  const [only, second] =
    appeared.length === 1 ? appeared : appeared.filter((text) => list?.contains(text) || isInDialog(text));
  return only && !second ? only : null;
}

/** The form that came with the text field, if the button is in it: sending that one is not sending the page's. */
function newForm(button: HTMLElement, text: TextField): HTMLFormElement | null {
  const form = button.closest('form');
  return form && form === text.closest('form') && isInDialog(form) ? form : null;
}

/** The one enabled button with one of these names: in the field, else on the page. */
function theButton(
  field: FieldHandle,
  names: ByLanguage,
  test: (button: Element) => boolean,
): HTMLElement | null {
  const labels = foldedLabels(names);
  const named = buttonsOf(field.document).filter(
    (button) => test(button) && labels.has(foldLabel(accessibleName(button))),
  );
  const list = field.read();
  const own = named.filter((button) => list?.contains(button));
  const [only, second] = own.length > 0 ? own : named;
  return only && !second && !matches(only, ':disabled,[aria-disabled=true]') ? only : null;
}

const buttonsOf = (document: Document): HTMLElement[] =>
  [...composedElements(document)]
    .filter((at): at is HTMLElement => matches(at, BUTTON))
    .filter((button) => isShown(button) && !holdsButton(button));

/** A component's own button is inside of what the page calls the button; only the inner one is named and pressed. */
const holdsButton = (element: HTMLElement): boolean => element.shadowRoot?.querySelector(BUTTON) != null;

const textFields = (document: Document): TextField[] =>
  [...composedElements(document)]
    .filter(isTextField)
    .filter((text) => isShown(text) && !isCombobox(text) && !text.parentElement?.matches('[role=combobox]'));

const isInDialog = (element: Element): boolean => closest(element, (at) => matches(at, DIALOG)) !== null;

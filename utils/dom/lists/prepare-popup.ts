import { composedElements } from '../base/composed.ts';
import { buttonName } from '../base/name.ts';
import { press, pressKey } from '../base/press.ts';
import { isShown } from '../base/visible.ts';
import { settled } from '../base/wait.ts';
import { endOf } from './choose-words.ts';
import { popupOf } from './list-opener.ts';
import { togglesIn } from './list-toggles.ts';
import type { ListPlace } from './prepare-place.ts';
import type { ToggleList } from './set-toggles.ts';

const OPENS_MS = 2000;
const KEY_MS = 400;
const CLOSES_MS = 800;
const POPUP = '[role=listbox],[role=menu],[role=tree],[role=dialog],dialog,[popover]';
const DIALOG = 'dialog,[role=dialog],[aria-modal=true]';
const BUTTON = 'button,[role=button],input[type=button],input[type=submit]';

export interface Popup extends ToggleList {
  /**
   * Closes it: with `confirm` by its one button that takes over what was ticked, if it has such a button. Gives back
   * whether it was closed by that.
   */
  close(by: 'confirm' | 'cancel'): Promise<boolean>;
}

/** The popup of a field's button: found by what ARIA says of the two, else as what appeared when the button was pressed. */
export function createPopup(place: ListPlace): Popup {
  const { document } = place;
  let before = new Set<Element>();
  const opener = (): HTMLElement | null => place.read()?.field.opener ?? null;
  const popup = (): HTMLElement | null => {
    const button = opener();
    if (!button) return null;
    const own = popupOf(button);
    if (own) return own;
    const appeared = popups(document).filter((each) => !before.has(each));
    return appeared.find((each) => !appeared.some((outer) => outer !== each && outer.contains(each))) ?? null;
  };
  const items = (): readonly HTMLElement[] => {
    const box = popup();
    return box ? togglesIn(box) : [];
  };
  const isOpen = (): boolean => items().length > 0;

  const open = async (): Promise<boolean> => {
    const button = opener();
    if (isOpen()) return true;
    if (!button) return false;
    before = new Set(popups(document));
    press(button);
    if (await settled(document, isOpen, { forMs: OPENS_MS })) return true;
    const again = opener();
    if (again && again.getAttribute('aria-expanded') !== 'true') pressKey(again, 'ArrowDown');
    return (await settled(document, isOpen, { forMs: KEY_MS })) !== null;
  };

  const closed = (forMs: number): Promise<true | null> => settled(document, () => !isOpen(), { forMs });

  const close = async (by: 'confirm' | 'cancel'): Promise<boolean> => {
    const box = popup();
    const dialog = box?.closest<HTMLElement>(DIALOG) ?? null;
    const confirm = dialog && confirmOf(dialog);
    if (by === 'confirm' && confirm) {
      press(confirm);
      await closed(OPENS_MS);
      return true;
    }
    if (!isOpen()) return by === 'confirm' && dialog !== null;
    for (const target of [items()[0], opener()]) if (target && isOpen()) pressKey(target, 'Escape');
    if (await closed(KEY_MS)) return dialog !== null;
    const button = opener();
    if (button) press(button);
    if (!(await closed(CLOSES_MS)) && confirm) press(confirm);
    return dialog !== null;
  };

  return { document, items, open, close };
}

const popups = (document: Document): HTMLElement[] =>
  [...composedElements(document)].filter((at): at is HTMLElement => at.matches(POPUP)).filter(isShown);

/** The one button of a dialog that takes over what was ticked; else the one that closes it. */
function confirmOf(dialog: HTMLElement): HTMLElement | null {
  const buttons = [...composedElements(dialog)].filter((at): at is HTMLElement => at.matches(BUTTON));
  const ends = (end: string) =>
    buttons.filter((button) => isShown(button) && endOf(buttonName(button)) === end);
  const confirming = ends('confirm');
  const [only, second] = confirming.length > 0 ? confirming : ends('close');
  return only && !second && !only.matches(':disabled,[aria-disabled=true]') ? only : null;
}

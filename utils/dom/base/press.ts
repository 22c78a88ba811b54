import { realmOf } from './type.ts';

const BEFORE_CLICK = [
  'pointerover',
  'mouseover',
  'pointermove',
  'mousemove',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
] as const;

/**
 * Does to an element what a mouse click does, in the order of a real one, because widgets differ in which part they react
 * to. A form that the click would submit is not submitted, unless it is `ownForm`: sending a page's form is the admin's.
 */
export function press(element: HTMLElement, ownForm: HTMLFormElement | null = null): void {
  const realm = realmOf(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, view: realm };
  const common = { bubbles: true, cancelable: true, composed: true, button: 0, ...at };
  const refuse = (event: Event): void => {
    if (event.target === ownForm) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  realm.addEventListener('submit', refuse, true);
  try {
    for (const type of BEFORE_CLICK) {
      const buttons = type.endsWith('down') ? 1 : 0;
      const pointer = { ...common, buttons, isPrimary: true, pointerType: 'mouse' };
      element.dispatchEvent(
        type.startsWith('pointer')
          ? new realm.PointerEvent(type, pointer)
          : new realm.MouseEvent(type, { ...common, buttons }),
      );
    }
    element.dispatchEvent(new realm.MouseEvent('click', { ...common, detail: 1 }));
  } finally {
    realm.removeEventListener('submit', refuse, true);
  }
}

/** Sends one key to the element, down and up. Such keys never type and never submit by themselves. */
export function pressKey(
  element: HTMLElement,
  key: 'ArrowDown' | 'Backspace' | 'Delete' | 'Escape',
  { altKey = false } = {},
): void {
  const keyCode = { ArrowDown: 40, Backspace: 8, Delete: 46, Escape: 27 }[key];
  for (const type of ['keydown', 'keyup'])
    element.dispatchEvent(
      new (realmOf(element).KeyboardEvent)(type, {
        key,
        code: key,
        keyCode,
        which: keyCode,
        altKey,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
}

import { realmOf } from './type.ts';

/** One person's way through a form: the focus goes from field to field, and leaves only where that is said. */
export interface FocusChain {
  /** Enters a field, coming from the one that was entered before. */
  readonly enter: (field: HTMLElement) => void;
  /**
   * Leaves the field that was entered last, to nowhere; by way of `by`, if there is one: a page may take a value over only as
   * the focus goes on to a control (bitwarden/clients#8153).
   */
  readonly leave: (by?: HTMLElement | null) => void;
}

/** Fields that were edited without a `change` event since. */
const edited = new WeakSet<Element>();

/** Notes that a field was edited as typing does it: `change` is due when it is left. */
export function noteEdit(field: HTMLElement): void {
  edited.add(field);
  field.addEventListener('change', () => edited.delete(field), { once: true });
}

/** Focus is in the element itself, seen from every root around it. */
export function hasFocus(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element) return false;
  return root.nodeType === Node.DOCUMENT_NODE || hasFocus((root as ShadowRoot).host);
}

/**
 * Begins such a way. A page without the system's focus (the admin's is in the panel) gets no events of focus from the
 * browser: those that it did not get are made up, in the browser's order and with the field on the other side.
 */
export function createFocusChain(): FocusChain {
  let last: HTMLElement | null = null;
  const move = (to: HTMLElement | null): void => {
    const from = last === to ? null : last;
    last = to;
    const isIn = to !== null && hasFocus(to) && to.ownerDocument.hasFocus();
    const heard = new Set<EventTarget | null>();
    const hear = ({ currentTarget }: Event) => heard.add(currentTarget);
    from?.addEventListener('blur', hear);
    to?.addEventListener('focus', hear);
    if (to) to.focus({ preventScroll: true });
    else from?.blur();
    from?.removeEventListener('blur', hear);
    to?.removeEventListener('focus', hear);
    if (from && edited.delete(from)) tell(from, ['change']);
    if (from?.isConnected && !heard.has(from)) tell(from, ['blur', 'focusout'], to);
    if (to && !isIn && !heard.has(to) && hasFocus(to)) tell(to, ['focus', 'focusin'], from);
  };
  const leave = (by: HTMLElement | null = null): void => {
    if (by && last) move(by);
    move(null);
  };
  return { enter: move, leave };
}

/** Events of one element; those of the focus name the element `other` on its other side. */
function tell(element: Element, types: readonly string[], other: Element | null = null): void {
  const { Event, FocusEvent } = realmOf(element);
  const relatedTarget = other?.ownerDocument === element.ownerDocument ? other : null;
  for (const type of types)
    element.dispatchEvent(
      type === 'change'
        ? new Event(type, { bubbles: true })
        : new FocusEvent(type, {
            bubbles: type.startsWith('focus') && type !== 'focus',
            composed: true,
            relatedTarget,
          }),
    );
}

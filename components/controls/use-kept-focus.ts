import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place when the pressed button goes away: if the focus was inside and is nowhere now, the
 * heading gets it. `moment` names what is shown; the focus is looked after each time it changes.
 */
export function useKeptFocus(heading: RefObject<HTMLElement | null>, moment: string) {
  const inside = useRef(false);
  useLayoutEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (inside.current && nowhere) heading.current?.focus({ preventScroll: true });
  }, [heading, moment]);
  return {
    onFocus: () => {
      inside.current = true;
    },
    // Without a next element the focus was lost, not moved.
    onBlur: ({ relatedTarget }: { relatedTarget: EventTarget | null }) => {
      if (relatedTarget) inside.current = false;
    },
  };
}

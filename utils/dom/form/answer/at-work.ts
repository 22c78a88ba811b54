import { composedElements, withAncestors } from '../../base/composed.ts';
import { matches } from '../../base/native.ts';
import { isShown } from '../../base/visible.ts';

const BUSY = '[aria-busy=true]';
const PROGRESS = 'progress,[role=progressbar]';
const DISABLED = ':disabled,[aria-disabled=true]';
/** A button may stay disabled after its work; for so long it is taken for at work. */
const DISABLED_MS = 10_000;

/**
 * Makes the question whether the page shows by a sign of its markup that it is still at work on what `button` asked for: it or
 * what is around it is busy, a bar of progress came near the form, or the button was disabled with the press.
 */
export function createAtWork(button: Element, near: Element): () => boolean {
  const signs = () => [
    ...withAncestors(near).filter((each) => matches(each, BUSY)),
    ...[...composedElements(near)].filter(
      (each) => matches(each, BUSY) || (matches(each, PROGRESS) && isShown(each)),
    ),
  ];
  const before = new Set(signs());
  const wasDisabled = matches(button, DISABLED);
  const start = performance.now();
  return () =>
    (!wasDisabled && matches(button, DISABLED) && performance.now() - start < DISABLED_MS) ||
    signs().some((each) => !before.has(each));
}

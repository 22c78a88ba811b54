import type { Target } from '../../core/target/target.ts';
import { foldedLabels, foldLabel } from '../../core/text/text.ts';
import { composedContains, composedParent } from '../base/composed.ts';
import { accessibleName } from '../base/name.ts';
import { isShown } from '../base/visible.ts';
import { walkElements } from '../base/walk.ts';
import { holdsPhrase } from './match-name.ts';

const BUTTON = 'button,input[type=submit],input[type=button],[role=button],a';

/** The target's validating button among the elements that an event passed, if it is the one that belongs to `form`. */
export function pressedButton(event: Event, form: Element, target: Target): Element | null {
  const pressed = event
    .composedPath()
    .find(
      (each): each is Element =>
        (each as Node).nodeType === Node.ELEMENT_NODE && (each as Element).matches(BUTTON),
    );
  if (!pressed || !isNamed(pressed, target)) return null;
  for (let around: Element | null = form; around; around = composedParent(around)) {
    if (composedContains(around, pressed)) return pressed;
    if (holdsButton(around, target)) return null;
  }
  return null;
}

function isNamed(button: Element, { validateButton }: Target): boolean {
  const name = foldLabel(accessibleName(button));
  return [...foldedLabels(validateButton)].some((label) => holdsPhrase(name, label));
}

function holdsButton(around: Element, target: Target): boolean {
  let holds = false;
  walkElements(around, (element) => {
    holds ||= element.matches(BUTTON) && isShown(element) && isNamed(element, target);
  });
  return holds;
}

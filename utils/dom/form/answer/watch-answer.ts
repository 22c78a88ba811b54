import type { PageAnswer } from '../../../core/target/fill-report.ts';
import type { FillTarget } from '../../../core/target/target.ts';
import { cleanForDisplay, foldedLabels, foldLabel } from '../../../core/text/text.ts';
import {
  commonAncestor,
  composedChildren,
  composedContains,
  composedElements,
  isElement,
  withAncestors,
} from '../../base/composed.ts';
import { accessibleName } from '../../base/name.ts';
import { matches } from '../../base/native.ts';
import { isShown } from '../../base/visible.ts';
import { holdsAny } from '../locate/lexicon.ts';
import { locateFields } from '../locate/locate-fields.ts';
import { createAtWork } from './at-work.ts';
import { createWords } from './classify.ts';
import { type FoundAnswer, findAnswer, type Looks, standingAnswer } from './find-answer.ts';
import { type AnswerTiming, followAnswer, TIMING } from './follow-answer.ts';

const BUTTON = 'button,input[type=submit],input[type=button],[role=button],a';
const FIELD = 'input:not([type=hidden],[type=submit],[type=button],[type=checkbox]),textarea,[role=textbox]';
const PART = 'main,[role=main],section,article,dialog,[role=dialog],[role=region],[role=tabpanel]';

/**
 * Waits for the admin to press the form's validating button and tells what the page says then; each press is a new
 * question: an answer that was told before it is taken back (null). Sending the form by another button asks for something
 * else: "saved" does not say that the values work. An answer may be corrected within the time. The texts are cleaned for
 * display after `redact` took the values out of them. Only listens: no event is stopped. The given function ends it.
 */
export function watchAnswer(
  document: Document,
  target: FillTarget,
  container: Element,
  onAnswer: (answer: PageAnswer | null) => void,
  { redact, timing = TIMING }: { redact: (text: string) => string; timing?: AnswerTiming },
): () => void {
  const words = createWords(target);
  const page = container.ownerDocument;
  let end = () => {};
  let isTold = false;

  const form = (): Element => {
    if (container.isConnected) return container;
    const located = locateFields(document, target);
    return 'found' in located ? located.container : page.body;
  };
  const onClick = (event: Event) => {
    const own = form();
    const button = pressedButton(event, own, target);
    if (!button) return;
    end();
    if (isTold) onAnswer(null);
    isTold = false;
    const fields = [...composedElements(own)].filter((each) => matches(each, FIELD) && isShown(each));
    const shared = withAncestors(commonAncestor(own, button) ?? page.body);
    const isAtWork = createAtWork(button, commonAncestor(own, button) ?? own);
    const look = (looks: Looks, isQuiet: boolean) => {
      // The page may put its answer in the form's place.
      const near = shared.find(({ isConnected }) => isConnected) ?? page.body;
      const isKept = own.isConnected && button.isConnected;
      const part = near.closest(PART) ?? withoutOtherFields(near);
      const places = { form: own, button, fields, isKept, near, part };
      const found =
        findAnswer(looks, places, words) ?? (isQuiet ? standingAnswer(looks, places, words) : null);
      return found && { ...found, pending: found.pending || (isKept && isAtWork()) };
    };
    const tell = ({ outcome, text }: FoundAnswer) => {
      isTold = true;
      onAnswer({ outcome, text: cleanForDisplay(redact(text)) });
    };
    end = followAnswer(document, { look, tell }, timing);
  };
  page.addEventListener('click', onClick, { capture: true, passive: true });
  return () => {
    end();
    page.removeEventListener('click', onClick, { capture: true });
  };
}

/** The largest element around another one that holds no further text field. */
function withoutOtherFields(near: Element): Element {
  const holdsField = (node: Node) => [...composedElements(node)].some((each) => matches(each, FIELD));
  let at = near;
  for (const up of withAncestors(near).slice(1)) {
    if ([...composedChildren(up)].some((each) => each !== at && holdsField(each))) break;
    at = up;
  }
  return at;
}

/** The target's validating button among the elements that an event passed, if it is the one that belongs to `form`. */
function pressedButton(event: Event, form: Element, { validateButton }: FillTarget): Element | null {
  const labels = [...foldedLabels(validateButton)];
  const isButton = (each: EventTarget): each is Element =>
    isElement(each as Node) && (each as Element).matches(BUTTON);
  const isValidating = (button: Element) => holdsAny(foldLabel(accessibleName(button)), labels);
  const pressed = event.composedPath().find(isButton);
  if (!pressed || !isValidating(pressed)) return null;
  for (const around of withAncestors(form)) {
    if (composedContains(around, pressed)) return pressed;
    for (const each of composedElements(around))
      if (isButton(each) && isShown(each) && isValidating(each)) return null;
  }
  return null;
}

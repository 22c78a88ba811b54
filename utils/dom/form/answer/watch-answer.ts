import type { PageAnswer } from '../../../core/target/fill-report.ts';
import type { Target } from '../../../core/target/target.ts';
import { cleanForDisplay, foldedLabels, foldLabel } from '../../../core/text/text.ts';
import { commonAncestor, composedContains, composedElements, composedParent } from '../../base/composed.ts';
import { accessibleName } from '../../base/name.ts';
import { isShown } from '../../base/visible.ts';
import { holdsAny } from '../locate/lexicon.ts';
import { locateFields } from '../locate/locate-fields.ts';
import { createClassifier, type FoundAnswer, findAnswer, type Looks } from './find-answer.ts';
import { pageTexts } from './page-texts.ts';

export interface AnswerTiming {
  /** An answer that is understood counts when it has stood for so long. */
  readonly settle: number;
  /** One that is not, when nothing has changed for so long. */
  readonly quiet: number;
  /** Nothing is looked at any more so long after the button was pressed. */
  readonly longest: number;
}

const TIMING: AnswerTiming = { settle: 400, quiet: 3_000, longest: 20_000 };
const INTERVAL = 150;
/** Looking takes at most this part of the time, however large the page. */
const SHARE = 0.1;
const BUTTON = 'button,input[type=submit],input[type=button],[role=button],a';
const PART = 'main,[role=main],section,article,dialog,[role=dialog],[role=region],[role=tabpanel]';

/**
 * Waits for the admin to press the form's validating button and tells what the page says then; each press is a new
 * question. Sending the form by another button asks for something else: "saved" does not say that the values work. An
 * answer may be corrected within the time. The texts are cleaned for display after `redact` took the values out of them.
 * Only listens: no event is stopped. The given function ends it.
 */
export function watchAnswer(
  document: Document,
  target: Target,
  container: Element,
  onAnswer: (answer: PageAnswer) => void,
  { redact, timing = TIMING }: { redact: (text: string) => string; timing?: AnswerTiming },
): () => void {
  const classify = createClassifier(target);
  const page = container.ownerDocument;
  let end = () => {};

  const form = (): Element => {
    if (container.isConnected) return container;
    const located = locateFields(document, target);
    return 'found' in located ? located.container : page.body;
  };
  const onClick = (event: Event) => {
    const button = pressedButton(event, form(), target);
    if (!button) return;
    end();
    const look = (looks: Looks) => {
      const near = commonAncestor(form(), button.isConnected ? button : form()) ?? page.body;
      return findAnswer(looks, { near, part: near.closest(PART) ?? near }, classify);
    };
    const tell = ({ outcome, text }: PageAnswer) =>
      onAnswer({ outcome, text: cleanForDisplay(redact(text)) });
    end = followAnswer(document, look, tell, timing);
  };
  page.addEventListener('click', onClick, { capture: true, passive: true });
  return () => {
    end();
    page.removeEventListener('click', onClick, { capture: true });
  };
}

/**
 * Looks again and again and tells each answer once it stands; one that is not understood only if none was told before.
 * The given function ends it.
 */
function followAnswer(
  document: Document,
  look: (looks: Looks) => FoundAnswer | null,
  tell: (answer: FoundAnswer) => void,
  { settle, quiet, longest }: AnswerTiming,
): () => void {
  const before = pageTexts(document);
  const gone = new Set<string>();
  const start = performance.now();
  let [current, since, told] = ['', start, ''];
  let isOver = false;

  const tick = () => {
    const time = performance.now();
    const now = pageTexts(document);
    for (const text of before.keys()) if (!now.has(text)) gone.add(text);
    const found = look({ before, now, gone });
    const key = found ? `${found.outcome} ${found.text}` : '';
    if (key !== current) [current, since] = [key, time];
    isOver ||= time - start >= longest;
    const isClear = found?.outcome !== 'unclear';
    const hasStood = isClear ? time - since >= settle : !found.pending && time - since >= quiet;
    const isDue = (isClear || told === '') && (isOver || hasStood);
    if (found && isDue && key !== told) {
      told = key;
      tell(found);
    }
    if (!isOver) timer = setTimeout(tick, Math.max(INTERVAL, (performance.now() - time) / SHARE));
  };
  let timer = setTimeout(tick, INTERVAL);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** The target's validating button among the elements that an event passed, if it is the one that belongs to `form`. */
function pressedButton(event: Event, form: Element, { validateButton }: Target): Element | null {
  const labels = [...foldedLabels(validateButton)];
  const isButton = (each: EventTarget): each is Element =>
    (each as Node).nodeType === Node.ELEMENT_NODE && (each as Element).matches(BUTTON);
  const isValidating = (button: Element) => holdsAny(foldLabel(accessibleName(button)), labels);
  const pressed = event.composedPath().find(isButton);
  if (!pressed || !isValidating(pressed)) return null;
  for (let around: Element | null = form; around; around = composedParent(around)) {
    if (composedContains(around, pressed)) return pressed;
    for (const each of composedElements(around))
      if (isButton(each) && isShown(each) && isValidating(each)) return null;
  }
  return null;
}

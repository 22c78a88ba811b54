import type { PageAnswer, Target } from '../../core/target.ts';
import { cleanForDisplay } from '../../core/text.ts';
import { commonAncestor } from '../locate/form-container.ts';
import { locateFields } from '../locate/locate-fields.ts';
import { composedContains } from '../page/composed.ts';
import { pressedButton } from './answer-button.ts';
import { createClassifier } from './classify-answer.ts';
import { type FoundAnswer, findAnswer } from './find-answer.ts';
import { type AnswerTiming, followAnswer } from './follow-answer.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';

const TIMING: AnswerTiming = { settle: 400, quiet: 3_000, longest: 20_000 };
const PART = 'main,[role=main],section,article,dialog,[role=dialog],[role=region],[role=tabpanel]';

/**
 * Waits for the admin to press the form's validating button (or to send the form) and tells what the page says then;
 * each press is a new question. An answer may be corrected within the time. The texts are cleaned for display after
 * `redact` took the values out of them. Only listens: no event is stopped. The given function ends it.
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
  let isFresh = false;

  const form = (): Element => {
    if (container.isConnected) return container;
    const located = locateFields(document, target);
    return 'found' in located ? located.container : page.body;
  };
  const begin = (button: Element) => {
    // A click on a submit button sends the form as well: one question.
    if (isFresh) return;
    isFresh = true;
    setTimeout(() => {
      isFresh = false;
    });
    end();
    const tell = ({ outcome, text }: FoundAnswer) =>
      onAnswer({ outcome, text: cleanForDisplay(redact(text)) });
    const areas = () => {
      const near = commonAncestor([form(), button.isConnected ? button : form()]) ?? page.body;
      return { near, part: near.closest(PART) ?? near };
    };
    const before = pageTexts(document);
    const look = (now: PageTexts, gone: ReadonlySet<string>) =>
      findAnswer({ before, now, gone, ...areas(), classify });
    end = followAnswer(document, before, look, tell, timing);
  };
  const onClick = (event: Event) => {
    const button = pressedButton(event, form(), target);
    if (button) begin(button);
  };
  const onSubmit = ({ target: sent }: Event) => {
    if (sent && (composedContains(sent as Element, form()) || composedContains(form(), sent as Element)))
      begin(sent as Element);
  };
  page.addEventListener('click', onClick, { capture: true, passive: true });
  page.addEventListener('submit', onSubmit, { capture: true, passive: true });
  return () => {
    end();
    page.removeEventListener('click', onClick, { capture: true });
    page.removeEventListener('submit', onSubmit, { capture: true });
  };
}

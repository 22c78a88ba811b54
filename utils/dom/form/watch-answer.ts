import type { PageAnswer } from '../../core/target/fill-report.ts';
import type { Target } from '../../core/target/target.ts';
import { cleanForDisplay } from '../../core/text/text.ts';
import { pressedButton } from './answer-button.ts';
import { createClassifier } from './classify-answer.ts';
import { type FoundAnswer, findAnswer } from './find-answer.ts';
import { type AnswerTiming, followAnswer } from './follow-answer.ts';
import { commonAncestor } from './form-container.ts';
import { locateFields } from './locate-fields.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';

const TIMING: AnswerTiming = { settle: 400, quiet: 3_000, longest: 20_000 };
const PART = 'main,[role=main],section,article,dialog,[role=dialog],[role=region],[role=tabpanel]';

/**
 * Waits for the admin to press the form's validating button and tells what the page says then; each press is a new
 * question. Sending the form by another button asks for something else: "saved" does not say that the values work. An answer may be corrected within the time. The texts are cleaned for display after
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

  const form = (): Element => {
    if (container.isConnected) return container;
    const located = locateFields(document, target);
    return 'found' in located ? located.container : page.body;
  };
  const begin = (button: Element) => {
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
  page.addEventListener('click', onClick, { capture: true, passive: true });
  return () => {
    end();
    page.removeEventListener('click', onClick, { capture: true });
  };
}

import type { AnswerOutcome, PageAnswer } from '@/utils/core/target/fill-report';
import { i18n } from '@/utils/i18n';
import { Status, type Tone } from './status';
import { answerOutcome } from './texts';

const TONES = { accepted: 'good', refused: 'bad', unclear: 'warn' } as const satisfies Record<
  AnswerOutcome,
  Tone
>;

/** What the target's page said after its own Validate, in its words. */
export const PageAnswerView = ({ answer: { outcome, text } }: { answer: PageAnswer }) => (
  <section className="report" aria-labelledby="page-answer" data-page-answer data-outcome={outcome}>
    <h2 id="page-answer">{i18n.t('answer.heading')}</h2>
    <p>
      <Status tone={TONES[outcome]}>{answerOutcome(outcome)}</Status>
    </p>
    {text && (
      <blockquote>
        <bdi>{text}</bdi>
      </blockquote>
    )}
  </section>
);

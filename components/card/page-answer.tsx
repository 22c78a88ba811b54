import type { PageAnswer } from '@/utils/core/target/fill-report';
import { i18n } from '@/utils/i18n';
import { answerOutcome } from '../texts/names';

/** What the target's page said after its own Validate, in its words. */
export const PageAnswerView = ({ answer: { outcome, text } }: { answer: PageAnswer }) => (
  <blockquote data-page-answer data-outcome={outcome} className={`answer-${outcome}`}>
    <span className="quiet-text">{text ? i18n.t('answer.heading') : answerOutcome(outcome)}</span>
    <bdi>{text}</bdi>
  </blockquote>
);

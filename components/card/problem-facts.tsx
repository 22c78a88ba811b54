import { i18n } from '@/utils/i18n';
import { failureNext, failureTitle } from '../texts/names';
import type { ShownProblem } from '../texts/problems';
import { listOf } from '../texts/times';

/** Which values it concerns, and what is known beyond that. */
export function ProblemFacts({ problem: { concerned, expected, uses } }: { problem: ShownProblem }) {
  return (
    <>
      {concerned.length > 0 && (
        <p className="quiet-text">
          <bdi>{i18n.t('problems.concerned', [listOf(concerned)])}</bdi>
        </p>
      )}
      {expected && <p>{i18n.t('problems.expected', [expected])}</p>}
      {uses && (
        <p data-uses={uses[0]}>{i18n.t('problems.uses', uses[0], [String(uses[0]), String(uses[1])])}</p>
      )}
    </>
  );
}

/** A problem beside the one that the card is about: its name, and on demand what to do. */
export const FurtherProblem = ({ problem }: { problem: ShownProblem }) => (
  <div role="alert" data-problem={problem.id}>
    <details className="further">
      <summary>{failureTitle(problem.id)}</summary>
      <ProblemFacts problem={problem} />
      <p>{failureNext(problem.id)}</p>
    </details>
  </div>
);

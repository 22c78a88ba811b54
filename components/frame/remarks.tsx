import { ProblemFacts } from '../card/problem-facts';
import { failureNext, failureTitle } from '../texts/names';
import type { ShownProblem } from '../texts/problems';

/** What is worth knowing and stops nothing; each is announced when it appears. */
export const Remarks = ({ problems }: { problems: readonly ShownProblem[] }) =>
  problems.map((problem) => (
    <div key={problem.id} role="alert" data-problem={problem.id}>
      <details className="remark">
        <summary>{failureTitle(problem.id)}</summary>
        <ProblemFacts problem={problem} />
        <p>{failureNext(problem.id)}</p>
      </details>
    </div>
  ));

import type { Failure } from '@/utils/core/result/result';
import { failureNext, failureTitle } from '../texts/names';

/** Why a text of the colleague's is not taken, and what to do. */
export const Refusal = ({ failure: { id } }: { failure: Failure }) => (
  <p role="alert" className="explanation" data-handover="refused" data-problem={id}>
    {failureTitle(id)} {failureNext(id)}
  </p>
);

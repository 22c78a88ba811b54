import type { Failure } from '@/utils/core/result/result';
import { failureNext, failureTitle } from '../texts/names';

interface Props {
  readonly failure: Failure;
  /** It is a text of a colleague's that is not taken. */
  readonly ofColleague?: boolean;
}

/** Why something that was asked for was not done, and what to do. */
export const Refusal = ({ failure: { id }, ofColleague }: Props) => (
  <p
    role="alert"
    className="explanation"
    data-problem={id}
    {...(ofColleague && { 'data-handover': 'refused' })}
  >
    {failureTitle(id)} {failureNext(id)}
  </p>
);

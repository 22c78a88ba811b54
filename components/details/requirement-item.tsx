import type { Requirement, RequirementState } from '@/utils/core/requirements/requirements';
import { Status, type Tone } from '../controls/status';
import { nearMissText, requirementState } from '../texts/names';

const TONES = {
  present: 'good',
  missing: 'bad',
  'near-miss': 'warn',
  unknown: 'quiet',
} as const satisfies Record<RequirementState, Tone>;

interface Props {
  readonly kind: 'grant' | 'scope';
  readonly requirement: Requirement;
}

/** One required grant or scope: whether it is there, and if not quite, what is wrong with it. */
export function RequirementItem({ kind, requirement }: Props) {
  const { name, state } = requirement;
  const explanation = nearMissText(requirement);
  return (
    <li {...{ [`data-${kind}`]: name }} data-state={state}>
      <code>{name}</code>
      <Status tone={TONES[state]}>{requirementState(state)}</Status>
      {explanation && <p className="explanation">{explanation}</p>}
    </li>
  );
}

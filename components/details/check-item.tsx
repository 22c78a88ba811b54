import type { Check, CheckOutcome } from '@/utils/core/oauth/validation';
import type { Comparison } from '@/utils/core/requirements/requirements';
import { Status, type Tone } from '../controls/status';
import { checkName, checkOutcome, failureTitle, nearMissText, requirementState } from '../texts/names';
import { ShapeFaultText } from './shape-fault-text';

export const TONES = { ok: 'good', failed: 'bad', skipped: 'quiet' } as const satisfies Record<
  CheckOutcome,
  Tone
>;

/** One check and its outcome; with scopes that are not granted, their names. */
export function CheckItem({ check, scopes }: { check: Check; scopes: Comparison | null }) {
  const { id, outcome, problem } = check;
  const lacking = scopes?.required.filter(({ state }) => state === 'missing' || state === 'near-miss') ?? [];
  return (
    <li data-check={id} data-outcome={outcome}>
      <span>{checkName(id)}</span>
      <Status tone={TONES[outcome]}>{checkOutcome(outcome)}</Status>
      {problem && <p className="explanation">{failureTitle(problem.id)}</p>}
      {problem && <ShapeFaultText problem={problem} />}
      {lacking.length > 0 && (
        <ul className="names">
          {lacking.map((scope) => (
            <li key={scope.name}>
              <code>{scope.name}</code> {nearMissText(scope) ?? requirementState(scope.state)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

import { CONTROL, type DeepCheck, type DeepResult } from '@/utils/core/oauth/deep-check';
import { i18n } from '@/utils/i18n';
import { SCOPE_CALLS } from '@/utils/integrations/index';
import { Status, type Tone } from '../controls/status';
import { checkOutcome, deepReason } from '../texts/names';
import { day, timeOfDay } from '../texts/times';
import { TONES } from './check-item';

type Outcome = 'ok' | 'failed' | 'unproven';

const OVERALL = { ok: 'good', failed: 'bad', unproven: 'warn' } as const satisfies Record<Outcome, Tone>;

const outcomeOf = ({ results }: DeepCheck): Outcome => {
  if (results.some(({ id, outcome }) => id !== CONTROL && outcome === 'failed')) return 'failed';
  return results.some(({ id, outcome }) => id !== CONTROL && outcome === 'ok') ? 'ok' : 'unproven';
};

/** What came of trying the scopes, in one sentence. */
export const deepCheckOutcome = (result: DeepCheck): string =>
  i18n.t(`deepCheck.outcome.${outcomeOf(result)}`);

/** What came of trying each scope once; what the interfaces announce about themselves stands with it. */
export const DeepCheckView = ({ result }: { result: DeepCheck }) => (
  <div className="report" data-deep-check data-outcome={outcomeOf(result)}>
    <h3>{i18n.t('deepCheck.heading')}</h3>
    <p>
      <Status tone={OVERALL[outcomeOf(result)]}>{deepCheckOutcome(result)}</Status>
    </p>
    <ul className="checks">
      {result.results.map((entry) => (
        <ResultItem key={entry.id} result={entry} />
      ))}
    </ul>
    <p className="quiet-text">{i18n.t('deepCheck.at', [timeOfDay(result.at), result.host])}</p>
  </div>
);

function ResultItem({ result }: { result: DeepResult }) {
  const { id, outcome, reason, status, sunset, warning } = result;
  const end = sunset === null ? Number.NaN : Date.parse(sunset);
  return (
    <li data-check={id} data-outcome={outcome}>
      <span>{id === CONTROL ? i18n.t('deepCheck.control') : <code>{id}</code>}</span>
      <Status tone={TONES[outcome]}>{checkOutcome(outcome)}</Status>
      {reason && (
        <p className="explanation">
          {reason === 'eitherScope'
            ? i18n.t('deepCheck.reason.eitherScope', [otherScope(id)])
            : deepReason(reason)}
          {outcome !== 'ok' && status !== null && ` ${i18n.t('deepCheck.status', [String(status)])}`}
        </p>
      )}
      {sunset && (
        <p className="explanation" data-sunset>
          {i18n.t('deepCheck.sunset', [Number.isNaN(end) ? sunset : day(end)])}
        </p>
      )}
      {warning && (
        <p className="explanation" data-api-warning>
          <bdi>{i18n.t('deepCheck.warning', [warning])}</bdi>
        </p>
      )}
    </li>
  );
}

const otherScope = (scope: string): string =>
  SCOPE_CALLS.calls.find((call) => call.scope === scope)?.orScope ?? scope;

import type { Validation } from '@/utils/core/oauth/validation';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { Row } from '../controls/row';
import { Status, type Tone } from '../controls/status';
import { usePanel } from '../setup/panel';
import { isKept } from '../steps/fill';
import { validationOutcome } from '../texts/names';
import { timeOfDay } from '../texts/times';
import { CheckItem } from './check-item';
import { DeepCheckView, deepCheckOutcome } from './deep-check';
import { FillReport } from './fill-report';

const TONES = { ok: 'good', failed: 'bad', unreachable: 'warn' } as const satisfies Record<
  Validation['outcome'],
  Tone
>;

/** What was checked with the source, what was filled in on the target's page, and what came of it. */
export function Checks() {
  const { snapshot } = usePanel();
  const { validation, validationStale, deepCheck, fill, searched } = snapshot;
  const filled = fill?.filter(isKept).length ?? 0;
  return (
    <Row title={i18n.t('validation.heading')} summary={summaryOf(snapshot, filled)}>
      {fill && <FillReport fields={fill} searched={searched} />}
      {validation && <ValidationView validation={validation} isStale={validationStale} />}
      {deepCheck && <DeepCheckView result={deepCheck} />}
    </Row>
  );
}

/** The newest outcome, in a few words. */
function summaryOf({ fill, deepCheck, validation, validationStale }: Snapshot, filled: number): string {
  if (fill) return i18n.t('fill.count', [filled, fill.length]);
  if (deepCheck) return deepCheckOutcome(deepCheck);
  return validationStale || !validation ? i18n.t('validation.stale') : validationOutcome(validation);
}

/** Outcome of an exchange or a validation: what was checked, and what support needs to know. */
function ValidationView({ validation, isStale }: { validation: Validation; isStale: boolean }) {
  const { kind, outcome, checks, scopes, code, correlationId, host, at } = validation;
  return (
    <div className={`report${isStale ? ' stale' : ''}`} data-validation={kind} data-outcome={outcome}>
      <p>
        <Status tone={TONES[outcome]}>{validationOutcome(validation)}</Status>
      </p>
      {isStale && <p>{i18n.t('validation.stale')}</p>}
      <ul className="checks">
        {checks.map((check) => (
          <CheckItem key={check.id} check={check} scopes={check.id === 'scopes' ? scopes : null} />
        ))}
      </ul>
      <dl className="facts pairs">
        {code && (
          <>
            <dt>{i18n.t('validation.code')}</dt>
            <dd data-code={code}>{code}</dd>
          </>
        )}
        {correlationId && (
          <>
            <dt>{i18n.t('validation.correlationId')}</dt>
            <dd>
              <code data-correlation-id={correlationId}>{correlationId}</code>
            </dd>
          </>
        )}
        <dt>{i18n.t('validation.host')}</dt>
        <dd>{host}</dd>
        <dt>{i18n.t('validation.at')}</dt>
        <dd>{timeOfDay(at)}</dd>
      </dl>
    </div>
  );
}

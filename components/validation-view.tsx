import type { Validation } from '@/utils/core/oauth/validation';
import { i18n } from '@/utils/i18n';
import { CheckItem } from './check-item';
import { Status, type Tone } from './status';
import { validationOutcome } from './texts';
import { timeOfDay } from './times';

const TONES = { ok: 'good', failed: 'bad', unreachable: 'warn' } as const satisfies Record<
  Validation['outcome'],
  Tone
>;

/** Outcome of an exchange or a validation: what was checked, and what support needs to know. */
export function ValidationView({ validation, stale }: { validation: Validation; stale: boolean }) {
  const { kind, outcome, checks, scopes, code, correlationId, host, at } = validation;
  return (
    <section
      className={`report${stale ? ' stale' : ''}`}
      aria-labelledby="validation"
      data-validation={kind}
      data-outcome={outcome}
    >
      <h2 id="validation">
        {i18n.t(kind === 'exchange' ? 'validation.headingExchange' : 'validation.heading')}
      </h2>
      <p>
        <Status tone={TONES[outcome]}>{validationOutcome(validation)}</Status>
      </p>
      {stale && <p>{i18n.t('validation.stale')}</p>}
      <details open={outcome !== 'ok'}>
        <summary>{i18n.t('validation.checks')}</summary>
        <ul className="checks">
          {checks.map((check) => (
            <CheckItem key={check.id} check={check} scopes={check.id === 'scopes' ? scopes : null} />
          ))}
        </ul>
      </details>
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
              {outcome !== 'ok' && <p className="quiet-text">{i18n.t('validation.correlationHint')}</p>}
            </dd>
          </>
        )}
        <dt>{i18n.t('validation.host')}</dt>
        <dd>{host}</dd>
        <dt>{i18n.t('validation.at')}</dt>
        <dd>{timeOfDay(at)}</dd>
      </dl>
    </section>
  );
}

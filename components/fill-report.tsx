import type { FieldReport, FillOutcome } from '@/utils/core/target';
import { i18n } from '@/utils/i18n';
import { OrderButton } from './order-button';
import { Status, type Tone } from './status';
import { credentialName, fillOutcome } from './texts';
import type { Link } from './use-link';

const TONES = {
  filled: 'good',
  'not-found': 'bad',
  ambiguous: 'warn',
  rejected: 'bad',
} as const satisfies Record<FillOutcome, Tone>;

interface Props {
  readonly fields: readonly FieldReport[];
  readonly canUndo: boolean;
  readonly link: Link;
}

/** What became of each field, and how it was recognised. */
export function FillReport({ fields, canUndo, link }: Props) {
  const evidence = fields.filter((field) => field.evidence !== null);
  return (
    <section className="report" aria-labelledby="fill-report">
      <h2 id="fill-report">{i18n.t('fill.heading')}</h2>
      <ul className="checks">
        {fields.map(({ field, outcome }) => (
          <li key={field} data-fill-field={field} data-outcome={outcome}>
            <span>{credentialName(field)}</span>
            <Status tone={TONES[outcome]}>{fillOutcome(outcome)}</Status>
          </li>
        ))}
      </ul>
      {evidence.length > 0 && (
        <details>
          <summary>{i18n.t('fill.evidence')}</summary>
          <dl className="facts">
            {evidence.map(({ field, evidence: text }) => (
              <div key={field}>
                <dt>{credentialName(field)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {canUndo && <OrderButton link={link} name="undoFill" kind="secondary" />}
    </section>
  );
}

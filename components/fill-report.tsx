import type { FieldReport, FillOutcome, SearchedPlaces } from '@/utils/core/target/fill-report';
import { i18n } from '@/utils/i18n';
import { evidenceText, reasonText } from './fill-texts';
import { OrderButton } from './order-button';
import { PointButton } from './point-button';
import { SearchedView } from './searched-view';
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
  readonly searched: SearchedPlaces | null;
  readonly canUndo: boolean;
  readonly link: Link;
}

/** What became of each field, why, and how it was recognised. */
export function FillReport({ fields, searched, canUndo, link }: Props) {
  return (
    <section className="report" aria-labelledby="fill-report">
      <h2 id="fill-report">{i18n.t('fill.heading')}</h2>
      <ul className="checks">
        {fields.map((report) => (
          <li key={report.field} data-fill-field={report.field} data-outcome={report.outcome}>
            <span id={`field-${report.field}`}>{credentialName(report.field)}</span>
            <Status tone={report.reason === 'masked' ? 'warn' : TONES[report.outcome]}>
              {fillOutcome(report)}
            </Status>
            <Reason report={report} />
            {(report.outcome === 'not-found' || report.outcome === 'ambiguous') && (
              <PointButton link={link} what={report.field} describedBy={`field-${report.field}`} />
            )}
          </li>
        ))}
      </ul>
      <EvidenceList fields={fields} />
      {searched && <SearchedView searched={searched} />}
      {canUndo && <OrderButton link={link} name="undoFill" kind="secondary" />}
    </section>
  );
}

function Reason({ report }: { report: FieldReport }) {
  const text = reasonText(report);
  return text && <p className="explanation">{text}</p>;
}

function EvidenceList({ fields }: Pick<Props, 'fields'>) {
  const known = fields.filter(({ evidence }) => evidence !== null);
  if (known.length === 0) return null;
  return (
    <details>
      <summary>{i18n.t('fill.evidence')}</summary>
      <dl className="facts">
        {known.map(({ field, evidence }) => (
          <div key={field}>
            <dt>{credentialName(field)}</dt>
            <dd>
              <bdi>{evidence && evidenceText(evidence)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

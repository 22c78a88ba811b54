import type { FieldReport, FillOutcome, SearchedPlaces } from '@/utils/core/target/fill-report';
import { i18n } from '@/utils/i18n';
import { point } from '../card/action';
import { ActionButton } from '../card/action-button';
import { Status, type Tone } from '../controls/status';
import { usePanel } from '../setup/panel';
import { evidenceText, reasonText, searchedTexts } from '../texts/fill';
import { credentialName, fillOutcome } from '../texts/names';
import { UrlFormChoice } from './url-form-choice';

const TONES = {
  filled: 'good',
  'not-found': 'bad',
  ambiguous: 'warn',
  rejected: 'bad',
} as const satisfies Record<FillOutcome, Tone>;

interface Props {
  readonly fields: readonly FieldReport[];
  readonly searched: SearchedPlaces | null;
}

/** What became of each field, why, and how it was recognised. */
export function FillReport({ fields, searched }: Props) {
  const { snapshot } = usePanel();
  return (
    <div className="report">
      <h3>{i18n.t('fill.heading')}</h3>
      <ul className="checks">
        {fields.map((report) => (
          <li key={report.field} data-fill-field={report.field} data-outcome={report.outcome}>
            <span id={`field-${report.field}`}>{credentialName(report.field)}</span>
            <Status tone={report.reason === 'masked' ? 'warn' : TONES[report.outcome]}>
              {fillOutcome(report)}
            </Status>
            <Reason report={report} />
            {(report.outcome === 'not-found' || report.outcome === 'ambiguous') && (
              <ActionButton action={point(report.field)} kind="quiet" describedBy={`field-${report.field}`} />
            )}
          </li>
        ))}
      </ul>
      {searched && <Texts title={i18n.t('fill.searchedHeading')} texts={searchedTexts(searched)} />}
      <Texts
        title={i18n.t('fill.evidence')}
        texts={fields.flatMap(({ field, evidence }) =>
          evidence ? [i18n.t('fill.ofField', [credentialName(field), evidenceText(evidence)])] : [],
        )}
      />
      {snapshot.page.site === 'target' && <UrlFormChoice />}
    </div>
  );
}

function Reason({ report }: { report: FieldReport }) {
  const text = reasonText(report);
  return text && <p className="explanation">{text}</p>;
}

function Texts({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="names">
        {texts.map((text) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

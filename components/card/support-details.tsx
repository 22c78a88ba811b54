import { i18n } from '@/utils/i18n';
import { Row } from '../controls/row';
import { usePanel } from '../setup/panel';
import type { ShownProblem } from '../texts/problems';
import { copy } from './action';
import { ActionButton } from './action-button';
import type { CardContent } from './content';

interface Props {
  readonly problem: ShownProblem;
  /** What the card offers already. */
  readonly next: CardContent['next'];
}

/** What somebody who helps needs to know of a problem: who can mend it, the other side's words, the report. */
export function SupportDetails({ problem: { fixer, said, status }, next }: Props) {
  const { snapshot } = usePanel();
  const { validation } = snapshot;
  return (
    <Row title={i18n.t('problems.details')}>
      {fixer && <p data-fixer={fixer}>{i18n.t(`problems.fixer.${fixer}`)}</p>}
      {said && (
        <p>
          <bdi>{i18n.t('problems.said', [said])}</bdi>
        </p>
      )}
      {status && <p>{i18n.t('problems.status', [status])}</p>}
      {validation?.correlationId && <p>{i18n.t('validation.correlationHint')}</p>}
      {!(next?.kind === 'copy' && next.text === 'report') && (
        <ActionButton action={copy('report')} kind="quiet" />
      )}
    </Row>
  );
}

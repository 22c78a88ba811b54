import type { ColleagueView } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { Row } from '../controls/row';
import { OpenedFacts } from './opened-facts';

/** Where values came from that a colleague had sealed, folded. */
export const FromColleague = ({ opened }: { opened: NonNullable<ColleagueView['opened']> }) => (
  <Row title={i18n.t('colleague.opened.row')} summary={opened.company ?? undefined}>
    <div data-handover="opened">
      <OpenedFacts opened={opened} />
      <p>{i18n.t('colleague.opened.receipt')}</p>
    </div>
  </Row>
);

import type { LinkView } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { Row } from '../controls/row';
import { usePanel } from '../setup/panel';
import { linkAtHand } from '../steps/done';
import { linkName } from '../texts/links';
import { day } from '../texts/times';
import { here, renew } from './action';
import { ActionButton } from './action-button';

/** As many as fit into a popup beside the card's own. */
const MOST = 2;

/** The links of other companies, folded, each with its end and the way to renew it. None ends before the card's own. */
export function OtherLinks() {
  const { snapshot } = usePanel();
  const others = snapshot.links.filter((link) => link !== linkAtHand(snapshot));
  if (others.length === 0) return null;
  return (
    <Row title={i18n.t('renewal.others')} summary={String(others.length)} className="others">
      <ul>
        {others.slice(0, MOST).map((link) => (
          <li key={link.linkedOn} className="about" data-link={link.linkedOn}>
            <span id={`link-${link.linkedOn}`}>
              <bdi>{linkName(link)}</bdi>, {endText(link)}
            </span>
            <ActionButton action={renew(link.linkedOn)} kind="quiet" describedBy={`link-${link.linkedOn}`} />
          </li>
        ))}
      </ul>
      {others.length > MOST && <ActionButton action={here('allLinks')} kind="quiet" />}
    </Row>
  );
}

const endText = ({ linkedOn, expiresOn }: LinkView): string =>
  expiresOn === null ? i18n.t('renewal.since', [day(linkedOn)]) : i18n.t('renewal.until', [day(expiresOn)]);

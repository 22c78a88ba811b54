import type { ColleagueView } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { copy, here, order } from '../card/action';
import { ActionButton } from '../card/action-button';
import { invitationText } from '../texts/letters';
import { dayAndTime } from '../texts/times';
import { CheckWords } from './check-words';
import { SentText } from './sent-text';

/** The receiver has asked, and waits: for the colleague's call, then for the sealed values. */
export const InvitedCard = ({ invited }: { invited: NonNullable<ColleagueView['invited']> }) => (
  <section className="card" aria-labelledby="invited" data-handover="invited">
    <h2 id="invited">{i18n.t('colleague.invited.title')}</h2>
    <p>{i18n.t('colleague.invited.text', [dayAndTime(invited.until)])}</p>
    <SentText label={i18n.t('colleague.invitation')} text={invitationText(invited.line)} />
    <p>{i18n.t('colleague.invited.words')}</p>
    <CheckWords numbers={invited.numbers} />
    <div className="actions">
      <ActionButton action={copy('invitation')} kind="primary" />
      <ActionButton action={here('paste')} />
      <ActionButton action={order('withdraw')} kind="quiet" />
    </div>
  </section>
);

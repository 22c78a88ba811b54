import type { ColleagueView } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { copy, here } from '../card/action';
import { ActionButton } from '../card/action-button';
import { Icon } from '../controls/icon';
import { sealedText } from '../texts/letters';
import { dayAndTime } from '../texts/times';
import { SentText } from './sent-text';

interface Props {
  readonly sealing: NonNullable<ColleagueView['sealing']> & { readonly line: string };
}

/** The sender has sealed the values: the text is to be sent; once the receipt has come they can be forgotten here. */
export const SealedCard = ({ sealing: { line, received, until } }: Props) => (
  <section className={`card${received ? ' finished' : ''}`} aria-labelledby="sealed" data-handover="sealed">
    <h2 id="sealed">
      {received && <Icon name="check" />}
      {i18n.t(received ? 'colleague.received.title' : 'colleague.sealed.title')}
    </h2>
    <p>
      {received ? i18n.t('colleague.received.text') : i18n.t('colleague.sealed.text', [dayAndTime(until)])}
    </p>
    {!received && <SentText label={i18n.t('colleague.sealedValues')} text={sealedText(line)} />}
    {!received && <p>{i18n.t('colleague.sealed.receipt')}</p>}
    <div className="actions">
      {!received && <ActionButton action={copy('sealedValues')} kind="primary" />}
      {!received && <ActionButton action={here('paste')} />}
      <ActionButton action={here('finish')} kind={received ? 'primary' : 'quiet'} />
    </div>
  </section>
);

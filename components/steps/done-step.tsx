import { i18n } from '@/utils/i18n';
import { FillButton } from '../fill-button';
import { OrderButton } from '../order-button';
import { ReminderButton } from '../reminder-button';
import { Status } from '../status';
import type { StepProps } from '../step-props';
import { day } from '../times';

/** Step 7: the target accepted the values; what remains is to forget them here. */
export function DoneStep({ snapshot, link }: StepProps) {
  const { lastLink, refreshTokenExpiresAt, page } = snapshot;
  const expiresOn = refreshTokenExpiresAt ?? lastLink?.expiresOn ?? null;
  return (
    <>
      {lastLink && <Status tone="good">{i18n.t('next.done.linkedOn', [day(lastLink.linkedOn)])}</Status>}
      <p>{i18n.t('next.done.text')}</p>
      <p>
        {expiresOn === null
          ? i18n.t('next.done.expiryUnknown')
          : i18n.t('next.done.expiresOn', [day(expiresOn)])}
      </p>
      <div className="actions">
        <OrderButton link={link} name="forget" />
        {expiresOn !== null && <ReminderButton expiresOn={expiresOn} />}
        <OrderButton link={link} name="validate" kind="secondary" />
        {page.site === 'target' && <FillButton link={link} page={page} kind="secondary" />}
      </div>
    </>
  );
}

import { i18n } from '@/utils/i18n';
import { CheckRefreshToken } from '../check-refresh-token';
import { FillButton } from '../fill-button';
import { OfferDeepCheck } from '../offer-deep-check';
import { OrderButton } from '../order-button';
import { PageLinks } from '../page-links';
import { RepairActions } from '../repair-actions';
import type { StepProps } from '../step-props';

/** Step 5: the values are proven. */
export function ValidateStep({ snapshot, link }: StepProps) {
  const { page, validation, validationStale } = snapshot;
  const unreachable = validation?.kind === 'validate' && validation.outcome === 'unreachable';
  const failed = validation?.outcome === 'failed' && !validationStale;
  return (
    <>
      <p>{i18n.t('next.validate.text')}</p>
      {validationStale && <p className="hint">{i18n.t('next.validate.again')}</p>}
      {unreachable && !validationStale && <p className="hint">{i18n.t('next.validate.unreachable')}</p>}
      <div className="actions">
        <OrderButton link={link} name="validate" />
        {page.site === 'target' ? (
          <FillButton link={link} page={page} kind="secondary" />
        ) : (
          !failed && <PageLinks link={link} pages={['target']} />
        )}
        <RepairActions snapshot={snapshot} link={link} />
      </div>
      <CheckRefreshToken snapshot={snapshot} link={link} />
      <OfferDeepCheck snapshot={snapshot} link={link} />
    </>
  );
}

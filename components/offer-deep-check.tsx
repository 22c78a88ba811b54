import { i18n } from '@/utils/i18n';
import { OrderButton } from './order-button';
import type { StepProps } from './step-props';

/** After an exchange made here, while its access token lasts: every scope can be tried. Nobody has to. */
export function OfferDeepCheck({ snapshot, link }: StepProps) {
  if (!snapshot.canDeepCheck) return null;
  return (
    <div className="hint">
      <p>{i18n.t('next.validate.deepCheck')}</p>
      <OrderButton link={link} name="deepCheck" kind="secondary" />
    </div>
  );
}

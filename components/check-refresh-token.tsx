import { i18n } from '@/utils/i18n';
import { OrderButton } from './order-button';
import type { StepProps } from './step-props';

/** For a refresh token that was not obtained here: the only proof is to use it, which the admin must want. */
export function CheckRefreshToken({ snapshot, link }: StepProps) {
  if (!snapshot.canCheckRefreshToken) return null;
  return (
    <div className="hint">
      <p>{i18n.t('next.validate.refreshToken')}</p>
      <OrderButton link={link} name="checkRefreshToken" kind="secondary" />
    </div>
  );
}

import { useState } from 'react';
import { URL_FORMS, type UrlForm } from '@/utils/core/target/target';
import { i18n } from '@/utils/i18n';
import { SUPPORT_ADDRESS } from '@/utils/integrations/index';
import { CheckRefreshToken } from '../check-refresh-token';
import { FillButton } from '../fill-button';
import { OfferDeepCheck } from '../offer-deep-check';
import { OrderButton } from '../order-button';
import { OtherAddress } from '../other-address';
import { PageLinks } from '../page-links';
import { RepairActions } from '../repair-actions';
import type { StepProps } from '../step-props';
import { UrlFormChoice } from '../url-form-choice';

/** Step 6: the four values go into the target's form. */
export function FillStep({ snapshot, link }: StepProps) {
  const [chosen, setChosen] = useState<UrlForm | null>(null);
  const { page } = snapshot;
  const here = page.site === 'target';
  const other = otherForm(snapshot);
  return (
    <>
      <p>{textFor(snapshot)}</p>
      {here && page.otherOrigin && (
        <p className="hint" data-other-origin={page.otherOrigin}>
          {i18n.t('next.fill.otherOrigin', [page.otherOrigin])}
        </p>
      )}
      <div className="actions">
        {here && other && <FillButton link={link} page={page} urlForm={other} text={i18n.t(REFILL[other])} />}
        {here ? (
          <FillButton link={link} page={page} urlForm={chosen} kind={other ? 'secondary' : 'primary'} />
        ) : (
          <PageLinks link={link} pages={['target']} kind="primary" />
        )}
        <OrderButton link={link} name="validate" kind="secondary" />
        <RepairActions snapshot={snapshot} link={link} />
        {page.site === null && <OtherAddress link={link} />}
      </div>
      <CheckRefreshToken snapshot={snapshot} link={link} />
      <OfferDeepCheck snapshot={snapshot} link={link} />
      {here && (
        <UrlFormChoice
          value={chosen ?? snapshot.urlForm}
          onChange={setChosen}
          open={snapshot.refusedForms.length > 0}
        />
      )}
    </>
  );
}

const REFILL = {
  token: 'fill.refillToken',
  base: 'fill.refillBase',
  version: 'fill.refillVersion',
  authorize: 'fill.refillAuthorize',
} as const satisfies Record<UrlForm, string>;

/** The form of the URL to try after the page refused others, the usual ones first; null if it refused none, or all. */
function otherForm({ answer, refusedForms }: StepProps['snapshot']): UrlForm | null {
  if (answer?.outcome !== 'refused') return null;
  return URL_FORMS.find((form) => !refusedForms.includes(form)) ?? null;
}

function textFor(snapshot: StepProps['snapshot']): string {
  const { page, fill, answer } = snapshot;
  if (answer?.outcome === 'refused') return textAfterRefusal(snapshot);
  if (answer?.outcome === 'unclear') return i18n.t('next.fill.unclear');
  if (page.site !== 'target') return i18n.t('next.fill.elsewhere');
  if (!fill) return i18n.t('next.fill.here');
  const whole = fill.every(({ outcome, reason }) => outcome === 'filled' || reason === 'masked');
  return i18n.t(whole ? 'next.fill.review' : 'next.fill.partly');
}

function textAfterRefusal(snapshot: StepProps['snapshot']): string {
  const { validation, validationStale } = snapshot;
  if (!otherForm(snapshot)) return i18n.t('next.fill.refusedBoth', [SUPPORT_ADDRESS]);
  const proven = validation?.outcome === 'ok' && !validationStale;
  return i18n.t(proven ? 'next.fill.refused' : 'next.fill.refusedUnproven');
}

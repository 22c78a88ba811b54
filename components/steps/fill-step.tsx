import { useState } from 'react';
import type { UrlForm } from '@/utils/core/target';
import { i18n } from '@/utils/i18n';
import { TARGET } from '@/utils/integrations/index';
import { CheckRefreshToken } from '../check-refresh-token';
import { FillButton } from '../fill-button';
import { OrderButton } from '../order-button';
import { OtherAddress } from '../other-address';
import { PageLinks } from '../page-links';
import { RepairActions } from '../repair-actions';
import type { StepProps } from '../step-props';
import { UrlFormChoice } from '../url-form-choice';

/** Step 6: the four values go into the target's form. */
export function FillStep({ snapshot, link }: StepProps) {
  const [chosen, setChosen] = useState<UrlForm | null>(null);
  const here = snapshot.page.site === 'target';
  return (
    <>
      <p>{textFor(snapshot)}</p>
      <div className="actions">
        {here ? (
          <FillButton link={link} urlForm={chosen} />
        ) : (
          <PageLinks link={link} pages={['target']} kind="primary" />
        )}
        <OrderButton link={link} name="validate" kind="secondary" />
        <RepairActions snapshot={snapshot} link={link} />
        {snapshot.page.site === null && <OtherAddress link={link} />}
      </div>
      <CheckRefreshToken snapshot={snapshot} link={link} />
      {here && (
        <UrlFormChoice
          value={chosen ?? snapshot.urlForm}
          onChange={setChosen}
          open={snapshot.answer?.outcome === 'refused'}
        />
      )}
    </>
  );
}

function textFor({ page, fill, answer }: StepProps['snapshot']): string {
  if (answer?.outcome === 'refused') return i18n.t('next.fill.refused', [TARGET.supportAddress]);
  if (answer?.outcome === 'unclear') return i18n.t('next.fill.unclear');
  if (page.site !== 'target') return i18n.t('next.fill.elsewhere');
  if (!fill) return i18n.t('next.fill.here');
  const whole = fill.every(({ outcome }) => outcome === 'filled');
  return i18n.t(whole ? 'next.fill.review' : 'next.fill.partly');
}

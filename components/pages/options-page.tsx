import { useState } from 'react';
import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { PracticeLink } from '../controls/practice-link';
import { usePort } from '../setup/port';
import { IconOpens } from './icon-opens';
import { KeepMinutes } from './keep-minutes';
import { PageHeader } from './page-header';
import { ProductLinks } from './product-links';
import { RememberedLabels } from './remembered-labels';

/** Settings, what is stored where, and the way to forget it all. */
export function OptionsPage() {
  const port = usePort();
  const [forgotten, setForgotten] = useState(false);
  const forget = async () => setForgotten((await port.ask('forget', {})).ok);
  return (
    <div className="app page">
      <PageHeader title={i18n.t('options.title')} />
      <main>
        <KeepMinutes />
        <IconOpens />
        <section aria-labelledby="stored">
          <h2 id="stored">{i18n.t('options.storedHeading')}</h2>
          <p>{i18n.t('options.storedSecrets')}</p>
          <p>{i18n.t('options.storedLasting')}</p>
          <p>{i18n.t('options.storedSent')}</p>
        </section>
        <RememberedLabels />
        <section aria-labelledby="forget">
          <h2 id="forget">{i18n.t('options.forgetHeading')}</h2>
          <p>{i18n.t('options.forgetText')}</p>
          <Button kind="danger" onClick={forget}>
            {i18n.t('action.forget')}
          </Button>
          <p role="status">{forgotten && i18n.t('result.forget')}</p>
        </section>
        <PracticeLink />
        <ProductLinks />
      </main>
    </div>
  );
}

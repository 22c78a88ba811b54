import { useState } from 'react';
import { i18n } from '@/utils/i18n';
import { AskedButton } from '../controls/asked-button';
import { usePort } from '../setup/port';
import { About } from './about';
import { AcceptedForms } from './accepted-forms';
import { IconOpens } from './icon-opens';
import { KeepMinutes } from './keep-minutes';
import { LanguageChoice } from './language-choice';
import { LinkRecords } from './link-records';
import { Organisation } from './organisation';
import { PageHeader } from './page-header';
import { ProductLinks } from './product-links';
import { RememberedLabels } from './remembered-labels';
import { Shortcut } from './shortcut';
import { ThemeChoice } from './theme-choice';

/** Settings, what is stored where, and the way to forget it all. */
export function OptionsPage() {
  const port = usePort();
  const [forgotten, setForgotten] = useState(false);
  const forget = async () => setForgotten((await port.ask('forget', {})).ok);
  return (
    <div className="app page">
      <PageHeader title={i18n.t('options.title')} />
      <main>
        <Organisation />
        <section aria-labelledby="look">
          <h2 id="look">{i18n.t('settings.lookHeading')}</h2>
          <LanguageChoice />
          <ThemeChoice />
          <IconOpens />
          <Shortcut />
        </section>
        <KeepMinutes />
        <LinkRecords />
        <RememberedLabels />
        <AcceptedForms />
        <section aria-labelledby="stored">
          <h2 id="stored">{i18n.t('options.storedHeading')}</h2>
          <p>{i18n.t('options.storedSecrets')}</p>
          <p>{i18n.t('options.storedLasting')}</p>
          <p>{i18n.t('options.storedSent')}</p>
        </section>
        <section aria-labelledby="forget">
          <h2 id="forget">{i18n.t('options.forgetHeading')}</h2>
          <p>{i18n.t('options.forgetText')}</p>
          <AskedButton
            kind="danger"
            name={i18n.t('action.forget')}
            question={i18n.t('settings.forgetAsk')}
            no={i18n.t('forget.keep')}
            yes={i18n.t('action.forget')}
            onYes={forget}
          />
          <p role="status">{forgotten && i18n.t('result.forget')}</p>
        </section>
        <About />
        <ProductLinks />
      </main>
    </div>
  );
}

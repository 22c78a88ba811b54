import { i18n } from '@/utils/i18n';
import { SOURCE_LINKS } from '@/utils/integrations/index';
import { PageHeader } from './page-header';

/** Shown once after the installation, and as help: what the job is, what it needs, what the extension may see. */
export const WelcomePage = () => (
  <div className="app page">
    <PageHeader title={i18n.t('welcome.title')} />
    <main>
      <p className="lead">{i18n.t('welcome.intro')}</p>
      <section aria-labelledby="need">
        <h2 id="need">{i18n.t('welcome.needHeading')}</h2>
        <ul>
          <li>{i18n.t('welcome.need1')}</li>
          <li>{i18n.t('welcome.need2')}</li>
          <li>{i18n.t('welcome.need3')}</li>
        </ul>
      </section>
      <section aria-labelledby="steps">
        <h2 id="steps">{i18n.t('welcome.stepsHeading')}</h2>
        <ol>
          <li>{i18n.t('welcome.step1')}</li>
          <li>{i18n.t('welcome.step2')}</li>
          <li>{i18n.t('welcome.step3')}</li>
          <li>{i18n.t('welcome.step4')}</li>
        </ol>
        <p>{i18n.t('welcome.pinHint')}</p>
        <a className="button primary" href={SOURCE_LINKS.appList} target="_blank" rel="noreferrer">
          {i18n.t('welcome.start')}
        </a>
      </section>
      <section aria-labelledby="sees">
        <h2 id="sees">{i18n.t('welcome.seesHeading')}</h2>
        <ul>
          <li>{i18n.t('welcome.sees1')}</li>
          <li>{i18n.t('welcome.sees2')}</li>
          <li>{i18n.t('welcome.sees3')}</li>
          <li>{i18n.t('welcome.sees4')}</li>
        </ul>
      </section>
    </main>
  </div>
);

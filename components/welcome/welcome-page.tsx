import { i18n } from '@/utils/i18n';
import { SOURCE_LINKS, TARGET_START } from '@/utils/integrations/index';
import { Button } from '../controls/button';
import { PracticeLink } from '../controls/practice-link';
import { PageHeader } from '../pages/page-header';
import { ProductLinks } from '../pages/product-links';
import { usePort } from '../setup/port';
import { NeedList } from './need-list';
import { PinHint } from './pin-hint';
import { RoleChoice } from './role-choice';
import { StagePictures } from './stage-pictures';
import { useRole } from './use-role';

/** Shown once after the installation, and as help: what the job is, whose part is whose, what it needs, where it begins. */
export function WelcomePage() {
  const port = usePort();
  const [role, choose] = useRole();
  const begin = () => port.start(role === 'target' ? TARGET_START : SOURCE_LINKS.appList);
  return (
    <div className="app page">
      <PageHeader title={i18n.t('welcome.title')} />
      <main>
        <p className="lead">{i18n.t('welcome.intro')}</p>
        <StagePictures />
        <RoleChoice role={role} onChoose={choose} />
        <NeedList />
        <section aria-labelledby="start">
          <h2 id="start">{i18n.t('welcome.startHeading')}</h2>
          <p>{i18n.t('welcome.startText')}</p>
          <Button kind="primary" onClick={begin}>
            {i18n.t('welcome.start')}
          </Button>
          <PinHint />
          <PracticeLink />
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
        <ProductLinks />
      </main>
    </div>
  );
}

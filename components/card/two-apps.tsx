import { renewedLink } from '@/utils/core/records/link-record';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { usePanel } from '../setup/panel';

type Apps = NonNullable<Snapshot['twoApps']>;

/** Asks which of two apps is meant, or whose a new secret is; nothing is mixed until the admin says so. */
export function TwoApps({ apps }: { apps: Apps }) {
  const { setup, snapshot } = usePanel();
  const texts = textsOf(apps, renewedLink(snapshot.purpose) !== null);
  return (
    <section className="card question" aria-labelledby="two-apps" data-two-apps role="alert">
      <h2 id="two-apps">{i18n.t(apps.unnamed ? 'twoApps.secretHeading' : 'twoApps.heading')}</h2>
      <p>{texts.text}</p>
      <div className="actions stacked">
        <Button disabled={setup.waiting} onClick={() => setup.order('chooseApp', { which: 'held' })}>
          {texts.held}
        </Button>
        <Button disabled={setup.waiting} onClick={() => setup.order('chooseApp', { which: 'found' })}>
          {texts.found}
        </Button>
      </div>
    </section>
  );
}

/** What is asked, and the two answers. Of a link that is renewed only the app is known, and no secret of it is held. */
function textsOf({ held, found, unnamed }: Apps, isRenewal: boolean) {
  if (!unnamed)
    return {
      text: i18n.t(isRenewal ? 'renewal.twoApps' : 'twoApps.text'),
      held: i18n.t('twoApps.held', [held]),
      found: i18n.t('twoApps.found', [found]),
    };
  if (isRenewal)
    return {
      text: i18n.t('renewal.whose', [held]),
      held: i18n.t('renewal.whoseOther'),
      found: i18n.t('renewal.whoseThis'),
    };
  return {
    text: held ? i18n.t('twoApps.secretText', [held]) : i18n.t('twoApps.secretTextUnnamed'),
    held: i18n.t('twoApps.secretKeep'),
    found: i18n.t('twoApps.secretUse'),
  };
}

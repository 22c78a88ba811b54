import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { usePanel } from '../setup/panel';

type Apps = NonNullable<Snapshot['twoApps']>;

/** Asks which of two apps is meant, or whose a new secret is; nothing is mixed until the admin says so. */
export function TwoApps({ apps }: { apps: Apps }) {
  const { setup } = usePanel();
  return (
    <section className="card question" aria-labelledby="two-apps" data-two-apps role="alert">
      <h2 id="two-apps">{i18n.t(apps.unnamed ? 'twoApps.secretHeading' : 'twoApps.heading')}</h2>
      <p>{textOf(apps)}</p>
      <div className="actions">
        <Button disabled={setup.waiting} onClick={() => setup.order('chooseApp', { which: 'held' })}>
          {apps.unnamed ? i18n.t('twoApps.secretKeep') : i18n.t('twoApps.held', [apps.held])}
        </Button>
        <Button disabled={setup.waiting} onClick={() => setup.order('chooseApp', { which: 'found' })}>
          {apps.unnamed ? i18n.t('twoApps.secretUse') : i18n.t('twoApps.found', [apps.found])}
        </Button>
      </div>
    </section>
  );
}

function textOf({ held, unnamed }: Apps): string {
  if (!unnamed) return i18n.t('twoApps.text');
  return held ? i18n.t('twoApps.secretText', [held]) : i18n.t('twoApps.secretTextUnnamed');
}

import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { Button } from './button';
import type { Link } from './use-link';

type Apps = NonNullable<Snapshot['twoApps']>;

/** Asks which of two apps is meant, or whose a new secret is; nothing is mixed until the admin says so. */
export const TwoApps = ({ apps, link }: { apps: Apps; link: Link }) => (
  <section className="card question" aria-labelledby="two-apps" data-two-apps>
    <h2 id="two-apps">{i18n.t(apps.unnamed ? 'twoApps.secretHeading' : 'twoApps.heading')}</h2>
    <p>{textOf(apps)}</p>
    <div className="actions">
      <Button disabled={link.waiting} onClick={() => link.order('chooseApp', { which: 'held' })}>
        {apps.unnamed ? i18n.t('twoApps.secretKeep') : i18n.t('twoApps.held', [apps.held])}
      </Button>
      <Button disabled={link.waiting} onClick={() => link.order('chooseApp', { which: 'found' })}>
        {apps.unnamed ? i18n.t('twoApps.secretUse') : i18n.t('twoApps.found', [apps.found])}
      </Button>
    </div>
  </section>
);

function textOf({ held, unnamed }: Apps): string {
  if (!unnamed) return i18n.t('twoApps.text');
  return held ? i18n.t('twoApps.secretText', [held]) : i18n.t('twoApps.secretTextUnnamed');
}

import type { Snapshot } from '@/utils/core/snapshot';
import { i18n } from '@/utils/i18n';
import { Button } from './button';
import type { Link } from './use-link';

/** Asks which of two apps is meant; nothing is mixed until the admin says so. */
export const TwoApps = ({ apps, link }: { apps: NonNullable<Snapshot['twoApps']>; link: Link }) => (
  <section className="card question" aria-labelledby="two-apps" data-two-apps>
    <h2 id="two-apps">{i18n.t('twoApps.heading')}</h2>
    <p>{i18n.t('twoApps.text')}</p>
    <div className="actions">
      <Button disabled={link.waiting} onClick={() => link.order('chooseApp', { which: 'held' })}>
        {i18n.t('twoApps.held', [apps.held])}
      </Button>
      <Button disabled={link.waiting} onClick={() => link.order('chooseApp', { which: 'found' })}>
        {i18n.t('twoApps.found', [apps.found])}
      </Button>
    </div>
  </section>
);

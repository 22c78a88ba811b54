import type { PageView, Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { Icon } from './icon';
import { pageName } from './texts';

/** Name of the product and, under it, the page, company and app at hand. */
export const Header = ({ snapshot }: { snapshot: Snapshot | null }) => (
  <header>
    <h1>
      <span className="mark">
        <Icon name="link" />
      </span>
      {i18n.t('extension.name')}
    </h1>
    {snapshot && (
      <p className="context">
        {contextOf(snapshot.page).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
    )}
  </header>
);

function contextOf({ site, kind, company, appName }: PageView): string[] {
  const where =
    site === 'source'
      ? pageName(kind)
      : i18n.t(site === 'target' ? 'header.onTarget' : 'header.notOnJobPage');
  return [
    where,
    ...(company ? [i18n.t('header.company', [company])] : []),
    ...(appName ? [i18n.t('header.app', [appName])] : []),
  ];
}

import type { Comparison } from '@/utils/core/requirements/requirements';
import { i18n } from '@/utils/i18n';
import { Row } from '../controls/row';
import { usePanel } from '../setup/panel';
import { RequirementItem } from './requirement-item';

const present = (...lists: Comparison[]): number =>
  lists.flatMap(({ required }) => required).filter(({ state }) => state === 'present').length;

/** What the app must have, and what was found on its page. */
export function AppRights() {
  const { snapshot } = usePanel();
  const { grants, scopes } = snapshot;
  const all = [...grants.required, ...scopes.required];
  const isKnown = all.some(({ state }) => state !== 'unknown');
  return (
    <Row
      title={i18n.t('checklist.heading')}
      summary={
        isKnown
          ? i18n.t('checklist.summary', [present(grants, scopes), all.length])
          : i18n.t('checklist.unread')
      }
    >
      <List kind="grant" title={i18n.t('checklist.grants')} comparison={grants} />
      <List kind="scope" title={i18n.t('checklist.scopes')} comparison={scopes} />
    </Row>
  );
}

interface ListProps {
  readonly kind: 'grant' | 'scope';
  readonly title: string;
  readonly comparison: Comparison;
}

const List = ({ kind, title, comparison: { required, extra, partial } }: ListProps) => (
  <>
    <h3>{title}</h3>
    {partial && <p className="quiet-text">{i18n.t('checklist.partial')}</p>}
    <ul className="requirements">
      {required.map((requirement) => (
        <RequirementItem key={requirement.name} kind={kind} requirement={requirement} />
      ))}
    </ul>
    {extra.length > 0 && (
      <details className="extras">
        <summary>{i18n.t('checklist.extras', extra.length)}</summary>
        <ul className="names">
          {extra.map((entry) => (
            <li key={entry}>
              <code>{entry}</code>
            </li>
          ))}
        </ul>
      </details>
    )}
  </>
);

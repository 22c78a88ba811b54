import type { Comparison } from '@/utils/core/requirements/requirements';
import { i18n } from '@/utils/i18n';
import { PointButton } from './point-button';
import { RequirementItem } from './requirement-item';
import type { StepProps } from './step-props';
import type { Link } from './use-link';

const present = ({ required }: Comparison): number =>
  required.filter(({ state }) => state === 'present').length;

/** What the app must have, and what was found; folded away once it is complete and the job has moved on. */
export function Checklist({ snapshot, link }: StepProps) {
  const { grants, scopes, step, page, work } = snapshot;
  const pointable = page.site === 'source' && !work ? link : null;
  const known = [...grants.required, ...scopes.required].some(({ state }) => state !== 'unknown');
  const incomplete = present(grants) < grants.required.length || present(scopes) < scopes.required.length;
  const open = step === 'app' || (step === 'credentials' && incomplete) || (known && incomplete);
  return (
    <details className="checklist" open={open}>
      <summary>
        <h2>{i18n.t('checklist.heading')}</h2>
        <span className="quiet-text">
          {known
            ? i18n.t('checklist.summary', [
                present(grants),
                grants.required.length,
                present(scopes),
                scopes.required.length,
              ])
            : i18n.t('checklist.unread')}
        </span>
      </summary>
      <List kind="grant" title={i18n.t('checklist.grants')} comparison={grants} link={pointable} />
      <List kind="scope" title={i18n.t('checklist.scopes')} comparison={scopes} link={pointable} />
    </details>
  );
}

interface ListProps {
  readonly kind: 'grant' | 'scope';
  readonly title: string;
  readonly comparison: Comparison;
  /** Null where there is nothing to point at. */
  readonly link: Link | null;
}

const List = ({ kind, title, comparison: { required, extra, partial }, link }: ListProps) => (
  <>
    <h3 id={`list-${kind}`}>{title}</h3>
    {partial && <p className="quiet-text">{i18n.t('checklist.partial')}</p>}
    {link && !partial && required.every(({ state }) => state === 'unknown') && (
      <PointButton link={link} what={`${kind}s`} describedBy={`list-${kind}`} />
    )}
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

import type { PrepareReport } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { Row } from '../controls/row';
import { order } from './action';
import { ActionButton } from './action-button';

/** What "Prepare this app" added, what it could not, and the way back. */
export function PrepareReportView({ report: { added, failed, undone } }: { report: PrepareReport }) {
  if (undone && failed.length === 0) return <p className="quiet-text">{i18n.t('prepare.undone')}</p>;
  if (added.length === 0 && failed.length === 0)
    return <p className="quiet-text">{i18n.t('prepare.nothing')}</p>;
  return (
    <div className="prepared">
      <Row title={i18n.t('prepare.heading')} summary={i18n.t('prepare.count', undone ? 0 : added.length)}>
        {!undone && <Names title={i18n.t('prepare.added')} names={added} />}
        <Names title={i18n.t(undone ? 'prepare.notUndone' : 'prepare.failed')} names={failed} />
      </Row>
      {!undone && added.length > 0 && <ActionButton action={order('undoPrepare')} kind="quiet" />}
    </div>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="names">
        {names.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

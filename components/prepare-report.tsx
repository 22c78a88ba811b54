import type { PrepareReport } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { CopyText } from './copy-text';
import { OrderButton } from './order-button';
import type { Link } from './use-link';

/** What "Prepare this app" added, what it could not, and the way back. */
export function PrepareReportView({ report, link }: { report: PrepareReport; link: Link }) {
  const { added, failed, undone } = report;
  return (
    <section className="report" aria-labelledby="prepare-report">
      <h2 id="prepare-report">{i18n.t('prepare.heading')}</h2>
      {undone && failed.length === 0 && <p>{i18n.t('prepare.undone')}</p>}
      {!undone && added.length === 0 && failed.length === 0 && <p>{i18n.t('prepare.nothing')}</p>}
      {!undone && added.length > 0 && (
        <>
          <Names title={i18n.t('prepare.added')} names={added} />
          <p>{i18n.t('prepare.review')}</p>
          <OrderButton link={link} name="undoPrepare" kind="secondary" />
        </>
      )}
      {failed.length > 0 && (
        <>
          <Names title={i18n.t(undone ? 'prepare.notUndone' : 'prepare.failed')} names={failed} />
          <p>{i18n.t(undone ? 'prepare.notUndoneHint' : 'prepare.failedHint')}</p>
          <CopyText
            name={i18n.t('action.copyNames')}
            label={i18n.t('prepare.failed')}
            text={failed.join(' ')}
          />
        </>
      )}
    </section>
  );
}

const Names = ({ title, names }: { title: string; names: readonly string[] }) => (
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

import type { LinkRecord } from '@/utils/core/records/link-record';
import { i18n } from '@/utils/i18n';
import { AskedButton } from '../controls/asked-button';
import { Button } from '../controls/button';
import { linkName } from '../texts/links';
import { saveRecords } from '../texts/record';
import { day } from '../texts/times';
import { useAsked } from './use-asked';

/** What is kept of each link: to be saved as a file, and to be deleted, one or all of them. */
export function LinkRecords() {
  const [records, ask] = useAsked('records');
  const all = records ?? [];
  return (
    <section aria-labelledby="links">
      <h2 id="links">{i18n.t('settings.recordsHeading')}</h2>
      <p>{i18n.t('settings.recordsText')}</p>
      {all.length === 0 ? (
        <p>{i18n.t('settings.recordsNone')}</p>
      ) : (
        <>
          <ul className="records">
            {all.map((record) => (
              <RecordItem
                key={record.linkedOn}
                record={record}
                onForget={() => ask({ forget: record.linkedOn })}
              />
            ))}
          </ul>
          <div className="actions">
            <Button onClick={() => saveRecords(all)}>{i18n.t('settings.saveRecords')}</Button>
            <AskedButton
              name={i18n.t('settings.forgetRecords')}
              question={i18n.t('settings.forgetRecordsAsk', all.length)}
              no={i18n.t('settings.keepRecords')}
              yes={i18n.t('settings.forgetRecordsYes')}
              onYes={() => ask({ forget: 'all' })}
            />
          </div>
        </>
      )}
    </section>
  );
}

function RecordItem({ record, onForget }: { record: LinkRecord; onForget: () => void }) {
  const name = linkName(record);
  const { linkedOn, expiresOn, app, clientId, company } = record;
  return (
    <li data-record={linkedOn}>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <br />
        {expiresOn === null
          ? i18n.t('settings.linkedOn', [day(linkedOn)])
          : i18n.t('settings.linkedUntil', [day(linkedOn), day(expiresOn)])}
      </p>
      {company !== null && app !== null && (
        <p className="quiet-text">
          <bdi>{i18n.t('header.app', [app])}</bdi> {clientId && <code>{clientId}</code>}
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className="button quiet"
          aria-label={i18n.t('settings.saveRecord', [name])}
          onClick={() => saveRecords([record])}
        >
          {i18n.t('settings.saveAsFile')}
        </button>
        <button
          type="button"
          className="button quiet"
          aria-label={i18n.t('settings.forgetRecord', [name])}
          onClick={onForget}
        >
          {i18n.t('options.remove')}
        </button>
      </div>
    </li>
  );
}

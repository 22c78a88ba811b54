import type { LinkRecord } from '@/utils/core/records/link-record';
import { download } from '../controls/download';

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** What a company may keep of its links, as a file in JSON: whose they are, what they may do, when they end. No secret is in it. */
export function recordFile(records: readonly LinkRecord[]): string {
  const links = records.map((record) => ({
    company: record.company,
    companyUuid: record.companyUuid,
    app: record.app,
    clientId: record.clientId,
    dataCentre: record.dataCentre,
    grants: record.grants,
    scopes: record.scopes,
    linkedOn: iso(record.linkedOn),
    acceptedByTarget: record.accepted,
    refreshTokenExpiresOn: iso(record.expiresOn),
    ...(record.endIsWord && { expiryToldByColleague: true }),
    checkedOn: iso(record.checkedOn),
    correlationIds: record.correlationIds,
  }));
  return `${JSON.stringify({ version: 1, links }, null, 2)}\n`;
}

/** Gives the records of links as a file to the browser's downloads. */
export const saveRecords = (records: readonly LinkRecord[]): void =>
  download(
    records.length > 1 ? 'concur-link-records.json' : 'concur-link-record.json',
    'application/json',
    recordFile(records),
  );
